// The text of a snapshot, parsed by simdjson: 300 of them are 86 MB. Used inside snapshot/ only.
#pragma once

#include "base/Json.h"

#include <simdjson.h>

#include <memory>
#include <string_view>
#include <vector>

namespace raingauge::snapshot {

/// One key of an object and what stands under it; both live as long as the ParsedText.
struct Member
{
    std::string_view key;
    simdjson::dom::element value;
    bool isRead = false;
};

class ParsedText
{
public:
    /// Errors: SnapshotUnreadable (not JSON with line and column, or no object), naming `file`.
    static base::Result<ParsedText> parse(const QByteArray &text, const QString &file);

    [[nodiscard]] simdjson::dom::object root() const { return m_root; }

private:
    std::unique_ptr<simdjson::dom::parser> m_parser =
        std::make_unique<simdjson::dom::parser>(); ///< m_root points into it
    simdjson::dom::object m_root;
};

/// What JavaScript's JSON.parse makes of the object: integer-like keys first, of equal keys the last value.
std::vector<Member> membersOf(simdjson::dom::object object);

QString toQString(std::string_view text);
/// The value to keep, with every object in JavaScript's order of keys.
base::Json toJson(simdjson::dom::element value);

} // namespace raingauge::snapshot
