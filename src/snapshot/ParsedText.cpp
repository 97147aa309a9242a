#include "snapshot/ParsedText.h"

#include "base/ArrayIndex.h"

#include <algorithm>
#include <unordered_map>

namespace raingauge::snapshot {

namespace {

/// simdjson says what is wrong but not where; the slower parser finds the line.
base::Error describeFault(const QByteArray &text, const QString &file)
{
    const auto json = base::parseJson(text, file);
    auto error =
        json ? base::Error{base::ErrorCode::SnapshotUnreadable,
                           QStringLiteral("%1 must hold a JSON object").arg(file), base::Location{file}}
             : json.error();
    error.code = base::ErrorCode::SnapshotUnreadable;
    return error;
}

/// simdjson refuses integers beyond 64 bits, which JavaScript reads as floating point; so does the slower
/// parser.
std::string withoutLargeIntegers(const QByteArray &text, const QString &file)
{
    const auto json = base::parseJson(text, file);
    return json ? json->dump() : std::string();
}

bool hasTwins(const std::vector<Member> &members)
{
    std::vector<std::string_view> keys(members.size());
    std::transform(members.begin(), members.end(), keys.begin(),
                   [](const Member &member) { return member.key; });
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

void mergeTwins(std::vector<Member> &members)
{
    std::unordered_map<std::string_view, size_t> placeOf;
    std::vector<Member> merged;
    for (const auto &member : members) {
        const auto [place, isNew] = placeOf.emplace(member.key, merged.size());
        if (isNew)
            merged.push_back(member);
        else
            merged[place->second].value = member.value;
    }
    members = std::move(merged);
}

} // namespace

base::Result<ParsedText> ParsedText::parse(const QByteArray &text, const QString &file)
{
    ParsedText parsed;
    // What parseJson() refuses though it could be parsed.
    if (text.startsWith("\xEF\xBB\xBF"))
        return base::failure(describeFault(text, file));
    auto fault =
        parsed.m_parser->parse(text.constData(), static_cast<size_t>(text.size())).get(parsed.m_root);
    if (fault == simdjson::NUMBER_ERROR)
        fault = parsed.m_parser->parse(withoutLargeIntegers(text, file)).get(parsed.m_root);
    if (fault)
        return base::failure(describeFault(text, file));
    return parsed;
}

std::vector<Member> membersOf(simdjson::dom::object object)
{
    std::vector<Member> members;
    members.reserve(object.size());
    for (const auto &[key, value] : object)
        members.push_back({key, value});
    if (hasTwins(members))
        mergeTwins(members);
    const auto isIndex = [](const Member &member) { return base::arrayIndex(member.key).has_value(); };
    const auto names = std::stable_partition(members.begin(), members.end(), isIndex);
    std::sort(members.begin(), names, [](const Member &one, const Member &other) {
        return *base::arrayIndex(one.key) < *base::arrayIndex(other.key);
    });
    return members;
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

base::Json toJson(simdjson::dom::element value)
{
    auto json = base::Json::parse(simdjson::minify(value));
    base::hoistIntegerKeys(json);
    return json;
}

} // namespace raingauge::snapshot
