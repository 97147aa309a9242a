// CREATE INDEX, REINDEX, CREATE STATISTICS.
#include "sql/DescribeStatement.h"
#include "sql/TreeWords.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QStringList indexColumns(const nlohmann::json &node)
{
    QStringList columns;
    for (const auto &element : treeList(node, "indexParams")) {
        const auto &column = treeNode(element, "IndexElem");
        const auto name = treeText(column, "name");
        columns.append(name.isEmpty() ? u"an expression"_s : name);
    }
    return columns;
}

Description createdIndex(const nlohmann::json &node)
{
    const bool isUnique = node.value("unique", false);
    const auto name = treeText(node, "idxname");
    QStringList details{indexColumns(node).join(u", "_s)};
    if (const auto method = treeText(node, "accessMethod"); !method.isEmpty() && method != "btree"_L1)
        details.append(method);
    if (node.contains("whereClause"))
        details.append(u"only some rows"_s);
    if (node.value("concurrent", false))
        details.append(u"built without blocking writes"_s);
    return {Effect::Adds,
            u"Adds "_s + (isUnique ? u"unique index "_s : u"index "_s) +
                (name.isEmpty() ? name : name + u' ') + u"on "_s + relationName(treeNode(node, "relation")) +
                (node.value("if_not_exists", false) ? u" unless it exists"_s : QString()),
            details.join(u"; "_s)};
}

} // namespace

std::optional<Description> describeIndex(const QString &kind, const nlohmann::json &node)
{
    if (kind == "IndexStmt"_L1)
        return createdIndex(node);
    if (kind == "ReindexStmt"_L1) {
        const auto name = relationName(treeNode(node, "relation"));
        return Description{Effect::Changes,
                           u"Rebuilds "_s + (name.isEmpty() ? u"indexes"_s : u"indexes of "_s + name)};
    }
    if (kind == "CreateStatsStmt"_L1)
        return Description{Effect::Adds, u"Adds statistics "_s + dottedName(treeList(node, "defnames"))};
    return std::nullopt;
}

} // namespace raingauge::sql
