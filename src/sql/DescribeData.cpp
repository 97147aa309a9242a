// Statements that read or write rows or run code: what they do depends on the rows, so they are named, not
// explained.
#include "sql/DescribeStatement.h"
#include "sql/KeyLookup.h"
#include "sql/TreeWords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

struct DataVerb
{
    QString verb;
    Effect effect = Effect::Other;
};

Description changedRows(const DataVerb &verb, const nlohmann::json &node)
{
    const bool reachesAll =
        verb.effect != Effect::Adds && !node.contains("whereClause") && verb.verb != "MERGE"_L1;
    return {verb.effect, u"Runs "_s + verb.verb + u" on "_s + relationName(treeNode(node, "relation")),
            reachesAll ? u"every row"_s : QString(), verb.effect == Effect::Removes};
}

Description copied(const nlohmann::json &node)
{
    const bool isFrom = node.value("is_from", false);
    return {isFrom ? Effect::Adds : Effect::Other, u"Copies rows "_s + (isFrom ? u"into "_s : u"out of "_s) +
                                                       relationName(treeNode(node, "relation"))};
}

/// `select setval(…)` and the like are run for what the function does.
Description selected(const nlohmann::json &node)
{
    const auto &targets = treeList(node, "targetList");
    const auto &call = targets.size() == 1
                           ? treeNode(treeNode(treeNode(targets.front(), "ResTarget"), "val"), "FuncCall")
                           : treeNode(node, "");
    const auto name = dottedName(treeList(call, "funcname"));
    return {Effect::Other, name.isEmpty() ? u"Runs SELECT"_s : u"Calls "_s + name};
}

Description ranBlock(const nlohmann::json &node)
{
    for (const auto &argument : treeList(node, "args")) {
        const auto &element = treeNode(argument, "DefElem");
        const auto body = treeText(treeNode(treeNode(element, "arg"), "String"), "sval");
        auto table = tableOfKeyLookup(body);
        if (!table.isEmpty())
            return {Effect::Removes,
                    u"Drops the primary key of "_s +
                        table.replace("\".\""_L1, "."_L1).remove(QRegularExpression(u"^\"|\"$"_s)),
                    u"under the name that the database knows it by"_s};
    }
    return {Effect::Other, u"Runs a DO block"_s};
}

} // namespace

std::optional<Description> describeData(const QString &kind, const nlohmann::json &node)
{
    static const QHash<QString, DataVerb> verbs{
        {u"InsertStmt"_s, {u"INSERT"_s, Effect::Adds}},
        {u"UpdateStmt"_s, {u"UPDATE"_s, Effect::Changes}},
        {u"DeleteStmt"_s, {u"DELETE"_s, Effect::Removes}},
        {u"MergeStmt"_s, {u"MERGE"_s, Effect::Changes}},
    };
    if (const auto verb = verbs.constFind(kind); verb != verbs.constEnd())
        return changedRows(*verb, node);
    if (kind == "SelectStmt"_L1)
        return selected(node);
    if (kind == "CopyStmt"_L1)
        return copied(node);
    if (kind == "DoStmt"_L1)
        return ranBlock(node);
    if (kind == "CallStmt"_L1)
        return Description{Effect::Other,
                           u"Calls "_s + dottedName(treeList(treeNode(node, "funccall"), "funcname"))};
    if (kind == "RefreshMatViewStmt"_L1)
        return Description{Effect::Changes,
                           u"Refreshes materialized view "_s + relationName(treeNode(node, "relation"))};
    return std::nullopt;
}

} // namespace raingauge::sql
