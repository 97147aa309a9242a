// Enums, domains, composite types.
#include "sql/DescribeStatement.h"
#include "sql/Render.h"
#include "sql/TreeWords.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

Description createdEnum(const nlohmann::json &node)
{
    const auto values = nameList(treeList(node, "vals"));
    return {Effect::Adds,
            u"Creates enum "_s + dottedName(treeList(node, "typeName")) + u" with "_s +
                counted(values.size(), u"value"_s),
            listed(values, 8)};
}

Description alteredEnum(const nlohmann::json &node)
{
    const auto name = dottedName(treeList(node, "typeName"));
    const auto value = quoteLiteral(treeText(node, "newVal"));
    if (const auto old = treeText(node, "oldVal"); !old.isEmpty())
        return {Effect::Changes,
                u"Renames value "_s + quoteLiteral(old) + u" of enum "_s + name + u" to "_s + value};
    const auto neighbour = treeText(node, "newValNeighbor");
    const auto side = node.value("newValIsAfter", false) ? u"after "_s : u"before "_s;
    return {Effect::Adds, u"Adds value "_s + value + u" to enum "_s + name,
            neighbour.isEmpty() ? QString() : side + quoteLiteral(neighbour)};
}

} // namespace

std::optional<Description> describeType(const QString &kind, const nlohmann::json &node)
{
    if (kind == "CreateEnumStmt"_L1)
        return createdEnum(node);
    if (kind == "AlterEnumStmt"_L1)
        return alteredEnum(node);
    if (kind == "CreateDomainStmt"_L1)
        return Description{Effect::Adds, u"Creates domain "_s + dottedName(treeList(node, "domainname")),
                           typeWords(treeNode(node, "typeName"))};
    if (kind == "AlterDomainStmt"_L1)
        return Description{Effect::Changes, u"Changes domain "_s + dottedName(treeList(node, "typeName"))};
    if (kind == "CompositeTypeStmt"_L1)
        return Description{Effect::Adds, u"Creates type "_s + relationName(treeNode(node, "typevar"))};
    if (kind == "CreateRangeStmt"_L1)
        return Description{Effect::Adds, u"Creates range type "_s + dottedName(treeList(node, "typeName"))};
    return std::nullopt;
}

} // namespace raingauge::sql
