// How PostgreSQL gets from one column type to another: by itself, by a cast, or through text. Private to
// sql/.
#pragma once

#include <QString>

namespace raingauge::sql {

enum class Conversion
{
    Automatic,      ///< an implicit or assignment cast: SET DATA TYPE needs no USING
    Cast,           ///< only an explicit cast: USING "c"::type
    ThroughInteger, ///< between boolean and the numbers other than integer: USING "c"::integer::type
    ThroughText,    ///< no cast at all: USING "c"::text::type, which succeeds where the text can be read
    Wrap,           ///< scalar to array: each value becomes an array of itself
};

/// The conversion from `before` to `after`, both as drizzle writes types ("varchar(255)", "integer[]"). Enums
/// count as types of their own: pass them as an empty text. Source: pg_cast of PostgreSQL 15 and pgvector's
/// casts.
Conversion conversion(const QString &before, const QString &after);

/// "integer" for `serial`, "bigint" for `bigserial`, "smallint" for `smallserial`, else empty.
QString serialBase(const QString &type);

} // namespace raingauge::sql
