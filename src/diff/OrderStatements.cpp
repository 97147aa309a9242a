#include "diff/OrderStatements.h"

#include "diff/MoveStatements.h"

namespace raingauge::diff {

namespace {

template <class... Group>
std::vector<Statement> joinGroups(const Group &...group)
{
    std::vector<Statement> statements;
    (statements.insert(statements.end(), group.begin(), group.end()), ...);
    return statements;
}

} // namespace

std::vector<Statement> orderStatements(const Comparison &comparison, StatementGroups groups)
{
    const auto moved = moveStatements(comparison, groups);
    return joinGroups(groups.createSchemas, groups.renameSchemas, groups.createEnums, groups.moveEnums,
                      groups.renameEnums, groups.addEnumValues, moved.beforeTablesCome, groups.createTables,
                      groups.dropTables, groups.moveTables, groups.renameTables, groups.renameColumns,
                      moved.beforeUniquesGo, groups.dropUniques, groups.dropChecks, groups.dropForeignKeys,
                      moved.beforeEnumsGo, groups.recreateEnums, groups.dropIndexes, groups.dropPrimaryKeys,
                      moved.beforeKeysCome, groups.alterColumns, groups.addPrimaryKeys, groups.addColumns,
                      moved.beforeReferencesCome, groups.foreignKeysOfNewTables, groups.indexesOfNewTables,
                      groups.addForeignKeys, groups.createIndexes, groups.dropColumns,
                      groups.alterPrimaryKeys, groups.addUniques, groups.addChecks, groups.dropEnums,
                      groups.dropSchemas);
}

} // namespace raingauge::diff
