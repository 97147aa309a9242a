// Names of schemas, tables, types and columns as they stand in SQL. Private to sql/.
#pragma once

#include "diff/Statement.h"

#include <QString>

#include <vector>

namespace raingauge::sql {

/// `"app"."user"`, or `"user"` when the schema is empty (drizzle-kit never prints the public of a table).
QString renderName(const diff::TableName &table);

/// `"public"."role"`: the schema of a type is always printed.
QString renderName(const diff::EnumName &type);

/// `"schema"."name"`, or only `"name"` when the schema is empty.
QString renderQualified(const QString &schema, const QString &name);

/// `"a","b"`, without parentheses.
QString renderColumnList(const std::vector<QString> &columns);

} // namespace raingauge::sql
