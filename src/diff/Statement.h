// The changes that lead from one snapshot to another: one small struct per statement kind of drizzle-kit,
// in one flat variant. Made by diff(), consumed by overload sets (sql/render, later describe and evolve)
// joined with one std::visit, so that a new kind breaks the build until everyone knows it.
#pragma once

#include "snapshot/Snapshot.h"

#include <variant>
#include <vector>

namespace raingauge::diff {

/// A table as SQL names it. An empty schema means public and is not printed.
struct TableName
{
    QString schema;
    QString name;

    bool operator==(const TableName &) const = default;
};

/// A type as SQL names it; the schema is always printed.
struct EnumName
{
    QString schema;
    QString name;

    bool operator==(const EnumName &) const = default;
};

struct CreateSchema
{
    QString name;
    bool operator==(const CreateSchema &) const = default;
};
struct DropSchema
{
    QString name;
    bool operator==(const DropSchema &) const = default;
};
struct RenameSchema
{
    QString from;
    QString to;
    bool operator==(const RenameSchema &) const = default;
};

struct CreateEnum
{
    snapshot::Enum enumType;
    bool operator==(const CreateEnum &) const = default;
};
struct DropEnum
{
    EnumName name;
    bool operator==(const DropEnum &) const = default;
};
struct RenameEnum
{
    EnumName from;
    QString to;
    bool operator==(const RenameEnum &) const = default;
};
struct MoveEnum
{
    EnumName from;
    QString toSchema;
    bool operator==(const MoveEnum &) const = default;
};
/// ADD VALUE, at the end or before an existing one.
struct AddEnumValue
{
    EnumName name;
    QString value;
    std::optional<QString> before = {};

    bool operator==(const AddEnumValue &) const = default;
};
/// Dropping or reordering values makes the type anew: columns to text, DROP TYPE, CREATE TYPE, columns back.
struct RecreateEnum
{
    struct Use
    {
        TableName table;
        snapshot::Column column;

        bool operator==(const Use &) const = default;
    };

    snapshot::Enum before;
    snapshot::Enum after;
    std::vector<Use> uses;

    bool operator==(const RecreateEnum &) const = default;
};

struct CreateTable
{
    snapshot::Table table;
    bool operator==(const CreateTable &) const = default;
};
struct DropTable
{
    TableName table;
    bool operator==(const DropTable &) const = default;
};
struct RenameTable
{
    TableName from;
    QString to;
    bool operator==(const RenameTable &) const = default;
};
/// ALTER TABLE … SET SCHEMA.
struct MoveTable
{
    TableName from;
    QString toSchema;
    bool operator==(const MoveTable &) const = default;
};

struct AddColumn
{
    TableName table;
    snapshot::Column column;
    bool operator==(const AddColumn &) const = default;
};
struct DropColumn
{
    TableName table;
    snapshot::Column column;
    bool operator==(const DropColumn &) const = default;
};
struct RenameColumn
{
    TableName table;
    QString from;
    QString to;

    bool operator==(const RenameColumn &) const = default;
};
/// SET DATA TYPE, with the USING and DEFAULT statements that a conversion needs.
struct SetColumnType
{
    TableName table;
    snapshot::Column before;
    snapshot::Column after;
    bool wasEnum = false; ///< the old type is an enum of the old snapshot
    bool isEnum = false;  ///< the new type is an enum of the new snapshot

    bool operator==(const SetColumnType &) const = default;
};
struct SetColumnDefault
{
    TableName table;
    QString column;
    snapshot::DefaultValue value;
    QString columnType =
        {}; ///< the column's new type, for defaults that are written by type (points, vectors)

    bool operator==(const SetColumnDefault &) const = default;
};
struct DropColumnDefault
{
    TableName table;
    QString column;
    bool operator==(const DropColumnDefault &) const = default;
};
struct SetNotNull
{
    TableName table;
    QString column;
    bool operator==(const SetNotNull &) const = default;
};
struct DropNotNull
{
    TableName table;
    QString column;
    bool operator==(const DropNotNull &) const = default;
};
/// A column becomes one that the server numbers.
struct SetIdentity
{
    TableName table;
    snapshot::Column column;
    QString typeBefore =
        {}; ///< a serial is numbered by a sequence of its own, which must go and be carried on

    bool operator==(const SetIdentity &) const = default;
};
struct ChangeIdentity
{
    TableName table;
    QString column;
    snapshot::Identity before;
    snapshot::Identity after;

    bool operator==(const ChangeIdentity &) const = default;
};
struct DropIdentity
{
    TableName table;
    QString column;
    bool operator==(const DropIdentity &) const = default;
};
/// PRIMARY KEY of one column, added to or removed from an existing table.
struct AddColumnPrimaryKey
{
    TableName table;
    QString column;
    bool operator==(const AddColumnPrimaryKey &) const = default;
};
struct DropColumnPrimaryKey
{
    TableName table;
    QString column;
    bool operator==(const DropColumnPrimaryKey &) const = default;
};

struct AddCompositePrimaryKey
{
    TableName table;
    snapshot::PrimaryKey key;
    bool operator==(const AddCompositePrimaryKey &) const = default;
};
struct DropCompositePrimaryKey
{
    TableName table;
    snapshot::PrimaryKey key;
    bool operator==(const DropCompositePrimaryKey &) const = default;
};
struct AlterCompositePrimaryKey
{
    TableName table;
    snapshot::PrimaryKey before;
    snapshot::PrimaryKey after;

    bool operator==(const AlterCompositePrimaryKey &) const = default;
};

struct AddUnique
{
    TableName table;
    snapshot::UniqueConstraint constraint;
    bool operator==(const AddUnique &) const = default;
};
struct DropUnique
{
    TableName table;
    QString name;
    bool operator==(const DropUnique &) const = default;
};
struct AddCheck
{
    TableName table;
    snapshot::CheckConstraint constraint;
    bool operator==(const AddCheck &) const = default;
};
struct DropCheck
{
    TableName table;
    QString name;
    bool operator==(const DropCheck &) const = default;
};
struct AddForeignKey
{
    TableName table;
    snapshot::ForeignKey key;
    bool operator==(const AddForeignKey &) const = default;
};
struct DropForeignKey
{
    TableName table;
    QString name;
    bool operator==(const DropForeignKey &) const = default;
};
struct CreateIndex
{
    TableName table;
    snapshot::Index index;
    bool operator==(const CreateIndex &) const = default;
};
struct DropIndex
{
    TableName table;
    QString name;
    bool operator==(const DropIndex &) const = default;
};

using Statement =
    std::variant<CreateSchema, DropSchema, RenameSchema, CreateEnum, DropEnum, RenameEnum, MoveEnum,
                 AddEnumValue, RecreateEnum, CreateTable, DropTable, RenameTable, MoveTable, AddColumn,
                 DropColumn, RenameColumn, SetColumnType, SetColumnDefault, DropColumnDefault, SetNotNull,
                 DropNotNull, SetIdentity, ChangeIdentity, DropIdentity, AddColumnPrimaryKey,
                 DropColumnPrimaryKey, AddCompositePrimaryKey, DropCompositePrimaryKey,
                 AlterCompositePrimaryKey, AddUnique, DropUnique, AddCheck, DropCheck, AddForeignKey,
                 DropForeignKey, CreateIndex, DropIndex>;

} // namespace raingauge::diff
