// The statements of one difference, sorted by kind, before OrderStatements puts them in line. Private to
// diff/.
#pragma once

#include "diff/ApplyRenames.h"
#include "diff/Statement.h"

namespace raingauge::diff {

/// One member per place in drizzle-kit's order of emission, in that order.
struct StatementGroups
{
    std::vector<CreateSchema> createSchemas;
    std::vector<RenameSchema> renameSchemas;
    std::vector<CreateEnum> createEnums;
    std::vector<MoveEnum> moveEnums;
    std::vector<RenameEnum> renameEnums;
    std::vector<AddEnumValue> addEnumValues;
    std::vector<CreateTable> createTables;
    std::vector<DropTable> dropTables;
    std::vector<MoveTable> moveTables;
    std::vector<RenameTable> renameTables;
    std::vector<RenameColumn> renameColumns;
    std::vector<DropUnique> dropUniques;
    std::vector<DropCheck> dropChecks;
    std::vector<DropForeignKey> dropForeignKeys;
    std::vector<RecreateEnum> recreateEnums;
    std::vector<DropIndex> dropIndexes;
    std::vector<DropCompositePrimaryKey> dropPrimaryKeys;
    std::vector<Statement> alterColumns;
    std::vector<AddCompositePrimaryKey> addPrimaryKeys;
    std::vector<AddColumn> addColumns;
    std::vector<AddForeignKey> foreignKeysOfNewTables;
    std::vector<CreateIndex> indexesOfNewTables;
    std::vector<AddForeignKey> addForeignKeys;
    std::vector<CreateIndex> createIndexes;
    std::vector<DropColumn> dropColumns;
    std::vector<AlterCompositePrimaryKey> alterPrimaryKeys;
    std::vector<AddUnique> addUniques;
    std::vector<AddCheck> addChecks;
    std::vector<DropEnum> dropEnums;
    std::vector<DropSchema> dropSchemas;
};

/// A table of both snapshots.
struct TablePair
{
    const snapshot::Table *original = nullptr; ///< as the old snapshot has it
    snapshot::Table *before = nullptr;         ///< under its new names
    const snapshot::Table *after = nullptr;
};

/// What is compared, once all renames are known.
struct Comparison
{
    const snapshot::Snapshot &original; ///< the old snapshot as it was
    const snapshot::Snapshot &after;
    snapshot::Snapshot before = original; ///< the old snapshot under the new names, as far as they are known
    std::vector<SchemaRename> schemaRenames = {};
    std::vector<EnumRename> enumRenames = {};
    std::vector<TableRename> tableRenames = {};
    std::vector<TablePair> commonTables = {}; ///< in the order of the old snapshot; point into `before`
    std::vector<const snapshot::Table *> createdTables = {};
    std::vector<TableName> droppedTables = {};
};

} // namespace raingauge::diff
