// Names, types and literals out of a parse tree, as one would say them. Private to sql/.
#pragma once

#include "sql/ParseTree.h"

#include <QStringList>

namespace raingauge::sql {

/// A RangeVar's name; with its schema unless that is public: "user", "auth.user".
QString relationName(const nlohmann::json &rangeVar);

/// A list of String nodes, joined by dots and without a leading public: ["public", "role"] → "role".
QString dottedName(const nlohmann::json &names);

/// The strings in a list of String nodes, one by one: column names of a key.
QStringList nameList(const nlohmann::json &names);

/// A TypeName as drizzle writes types: "varchar(255)", "timestamp with time zone", "text[]".
QString typeWords(const nlohmann::json &typeName);

/// A literal, a cast of one, or a call without arguments as SQL: 'user', 3, now(). Empty for all else.
QString valueWords(const nlohmann::json &expression);

/// "1 column", "7 columns".
QString counted(qsizetype count, const QString &singular);

/// "a", "a and b", "a, b and 3 more"; at most `most` are named.
QString listed(const QStringList &names, int most = 3);

} // namespace raingauge::sql
