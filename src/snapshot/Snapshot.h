// What a PostgreSQL schema is, as one of drizzle-kit's snapshots (version 7) tells it: plain values.
// Filled from a snapshot file or from schema code; compared in diff/, printed by sql/ and the pages.
// Names are unescaped. Children stand in file order; look-up is by the free functions below.
#pragma once

#include "base/Json.h"

#include <QString>

#include <optional>
#include <vector>

namespace raingauge::snapshot {

/// SQL text that goes into a statement as it stands and is never quoted again.
struct RawSql
{
    QString text;

    bool operator==(const RawSql &) const = default;
};

/// A column default. drizzle-kit writes SQL as a JSON string, but numbers and booleans bare, and takes
/// `3` and `"3"` for different; hence the kind.
struct DefaultValue
{
    enum class Kind
    {
        Sql,     ///< e.g. `now()` or `'draft'`, quotes included
        Number,  ///< as JavaScript prints it, e.g. `3` or `1e+21`
        Boolean, ///< `true` or `false`
        Json,    ///< whatever else drizzle-kit stored, as compact JSON, e.g. `[1,2]` for a point, or `null`
    };

    QString text;
    Kind kind = Kind::Sql;

    bool operator==(const DefaultValue &) const = default;
};

/// The sequence that numbers a column. Numbers are texts as in the snapshot, for they may exceed 64 bits.
struct Identity
{
    QString type;   ///< "always" or "byDefault"
    QString name;   ///< of the sequence
    QString schema; ///< of the sequence, "public" written out; the table's, whatever stands here
    std::optional<QString> increment = {};
    std::optional<QString> startWith = {};
    std::optional<QString> minValue = {};
    std::optional<QString> maxValue = {};
    std::optional<QString> cache = {};
    bool cycle = false;

    bool operator==(const Identity &) const = default;
};

struct Column
{
    QString name;
    QString type; ///< as drizzle writes it, e.g. "varchar(255)", "timestamp with time zone"
    std::optional<QString> typeSchema =
        {};                  ///< schema of an enum type, e.g. "public"; absent for built-in types
    bool primaryKey = false; ///< PRIMARY KEY on the column itself
    bool notNull = false;
    std::optional<Identity> identity = {};
    std::optional<DefaultValue> defaultValue = {};
    base::Json unknown = base::Json::object(); ///< keys that we do not know, kept and written back

    bool operator==(const Column &) const = default;
};

struct IndexColumn
{
    QString expression; ///< column name, or SQL if isExpression
    bool isExpression = false;
    bool ascending = true;
    QString nulls; ///< "first", "last", or empty when the snapshot has none
    std::optional<QString> opclass = {};

    bool operator==(const IndexColumn &) const = default;
};

struct Index
{
    QString name;
    std::vector<IndexColumn> columns;
    bool isUnique = false;
    std::optional<RawSql> where = {};
    bool concurrently = false;
    QString method;                         ///< "btree", "gin", …
    base::Json with = base::Json::object(); ///< storage parameters, e.g. {"fillfactor": 70}

    bool operator==(const Index &) const = default;
};

struct ForeignKey
{
    QString name;
    QString tableFrom;
    QString tableTo;
    std::optional<QString> schemaTo = {}; ///< absent means public
    std::vector<QString> columnsFrom;
    std::vector<QString> columnsTo;
    std::optional<QString> onDelete = {}; ///< lower case, e.g. "cascade"
    std::optional<QString> onUpdate = {};

    bool operator==(const ForeignKey &) const = default;
};

struct PrimaryKey
{
    QString name;
    std::vector<QString> columns;

    bool operator==(const PrimaryKey &) const = default;
};

struct UniqueConstraint
{
    QString name;
    bool nullsNotDistinct = false;
    std::vector<QString> columns;

    bool operator==(const UniqueConstraint &) const = default;
};

struct CheckConstraint
{
    QString name;
    RawSql value;

    bool operator==(const CheckConstraint &) const = default;
};

struct Table
{
    QString name;
    QString schema; ///< empty means public, as in the snapshot
    std::vector<Column> columns;
    std::vector<Index> indexes;
    std::vector<ForeignKey> foreignKeys;
    std::vector<PrimaryKey> compositePrimaryKeys;
    std::vector<UniqueConstraint> uniqueConstraints;
    std::vector<CheckConstraint> checkConstraints;
    base::Json unknown = base::Json::object();

    bool operator==(const Table &) const = default;
};

struct Enum
{
    QString name;
    QString schema; ///< "public" is written out here
    std::vector<QString> values;

    bool operator==(const Enum &) const = default;
};

struct Snapshot
{
    QString id;     ///< UUID; empty when made from code
    QString prevId; ///< id of the snapshot before; zero UUID for the first
    std::vector<Table> tables;
    std::vector<Enum> enums;
    std::vector<QString> schemas; ///< never "public"
    base::Json unknown = base::Json::object();

    bool operator==(const Snapshot &) const = default;
};

/// The prevId of a first snapshot.
inline constexpr const char *zeroId = "00000000-0000-0000-0000-000000000000";

/// "public" for the empty schema of a table, else the schema.
QString schemaName(const Table &table);

/// "public.users": the key of a table in a snapshot, and how the command line qualifies it.
QString qualifiedName(const Table &table);
QString qualifiedName(const Enum &enumType);

/// The table of that key ("public.users"), or nullptr.
const Table *findTable(const Snapshot &snapshot, const QString &qualifiedName);
const Enum *findEnum(const Snapshot &snapshot, const QString &qualifiedName);
const Column *findColumn(const Table &table, const QString &name);

} // namespace raingauge::snapshot
