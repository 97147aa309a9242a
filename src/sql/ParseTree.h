// SQL text → PostgreSQL 15's own parse tree (libpg_query) as JSON. Private to sql/.
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace raingauge::sql {

/// The statements of `utf8`: an array of {"stmt": {"<Kind>": …}, "stmt_location": bytes, "stmt_len": bytes},
/// where an absent location is 0 and an absent length reaches to the end. Nothing when the parser refuses the
/// text. Any thread; long text is parsed on a thread of its own, whose stack is large enough for its deepest
/// expression.
std::optional<nlohmann::json> parseSql(const QByteArray &utf8);

/// The string under `key` ("sval" and the like), or empty.
QString treeText(const nlohmann::json &node, const char *key);

/// The array under `key`, or an empty one.
const nlohmann::json &treeList(const nlohmann::json &node, const char *key);

/// The value under `key`, or null.
const nlohmann::json &treeNode(const nlohmann::json &node, const char *key);

} // namespace raingauge::sql
