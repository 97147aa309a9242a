// The type of a column as it stands in SQL: drizzle-kit's quoting, corrected where PostgreSQL would not take
// it or would read another type. Private to sql/.
#pragma once

#include "snapshot/Snapshot.h"

namespace raingauge::sql {

enum class TypePlace
{
    Definition, ///< CREATE TABLE and ADD COLUMN: drizzle-kit leaves the schema public away
    Alteration, ///< SET DATA TYPE: drizzle-kit prints the schema always
};

/// drizzle-kit 0.31.11's parseType: what begins with one of its native names is printed as it stands, the
/// rest is quoted, array bounds apart. Corrected: an enum named like a built-in type or in need of quotes;
/// custom types that are more than a name (`varbit(8)`, `public.citext`, `int`); the `"undefined".` that
/// drizzle-kit puts before inet, point and custom types in SET DATA TYPE.
QString renderType(const snapshot::Column &column, TypePlace place);

/// A type without its array bounds, and these: "numeric(10, 2)[]" → "numeric(10, 2)", "[]".
struct TypeParts
{
    QString element;
    QString bounds;

    bool operator==(const TypeParts &) const = default;
};
TypeParts splitType(const QString &type);

/// Whether `name` is a base type of PostgreSQL 15's pg_catalog, e.g. "inet". Compared in lower case.
bool isBuiltInType(const QString &name);

} // namespace raingauge::sql
