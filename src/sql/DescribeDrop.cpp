// DROP of anything, and TRUNCATE.
#include "sql/DescribeStatement.h"
#include "sql/ObjectWords.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// Policies, triggers and rules live in a table: the last part of the list is their own name.
bool livesInTable(const QString &objectType)
{
    return objectType == "OBJECT_POLICY"_L1 || objectType == "OBJECT_TRIGGER"_L1 ||
           objectType == "OBJECT_RULE"_L1;
}

QString droppedName(const nlohmann::json &object, const QString &objectType)
{
    if (!livesInTable(objectType))
        return objectName(object);
    auto names = nameList(treeList(treeNode(object, "List"), "items"));
    if (names.isEmpty())
        return {};
    const auto own = names.takeLast();
    if (names.size() > 1 && names.first() == "public"_L1)
        names.removeFirst();
    return own + u" from "_s + names.join(u'.');
}

/// Whether rows or values go with it. Types and extensions take columns along when they cascade.
bool holdsData(const QString &objectType, bool cascades)
{
    static const QStringList always{u"OBJECT_TABLE"_s, u"OBJECT_SCHEMA"_s, u"OBJECT_SEQUENCE"_s};
    static const QStringList cascading{u"OBJECT_TYPE"_s, u"OBJECT_DOMAIN"_s, u"OBJECT_EXTENSION"_s};
    return always.contains(objectType) || (cascades && cascading.contains(objectType));
}

QString plural(const QString &word)
{
    if (word.endsWith(u'y'))
        return word.chopped(1) + u"ies"_s;
    return word == "statistics"_L1 ? word : word == "index"_L1 ? u"indexes"_s : word + u's';
}

Description dropped(const nlohmann::json &node)
{
    const auto type = treeText(node, "removeType");
    QStringList names;
    for (const auto &object : treeList(node, "objects"))
        names.append(droppedName(object, type));
    const auto word = objectWord(type);
    const bool cascades = treeText(node, "behavior") == "DROP_CASCADE"_L1;
    QStringList details;
    if (cascades)
        details.append(u"and all that depends on it"_s);
    if (node.value("concurrent", false))
        details.append(u"without blocking writes"_s);
    return {Effect::Removes,
            u"Drops "_s + (names.size() > 1 ? plural(word) : word) + u' ' + listed(names, 4) +
                (node.value("missing_ok", false) ? u" if it exists"_s : QString()),
            details.join(u", "_s), holdsData(type, cascades)};
}

Description emptied(const nlohmann::json &node)
{
    QStringList names;
    for (const auto &relation : treeList(node, "relations"))
        names.append(relationName(treeNode(relation, "RangeVar")));
    return {Effect::Removes,
            u"Empties "_s + (names.size() > 1 ? u"tables "_s : u"table "_s) + listed(names, 4),
            treeText(node, "behavior") == "DROP_CASCADE"_L1 ? u"and all tables that refer to it"_s
                                                            : u"every row is lost"_s,
            true};
}

} // namespace

std::optional<Description> describeDrop(const QString &kind, const nlohmann::json &node)
{
    if (kind == "DropStmt"_L1)
        return dropped(node);
    if (kind == "TruncateStmt"_L1)
        return emptied(node);
    if (kind == "DropRoleStmt"_L1) {
        QStringList names;
        for (const auto &role : treeList(node, "roles"))
            names.append(treeText(treeNode(role, "RoleSpec"), "rolename"));
        return Description{Effect::Removes,
                           u"Drops "_s + (names.size() > 1 ? u"roles "_s : u"role "_s) + listed(names)};
    }
    if (kind == "DropOwnedStmt"_L1)
        return Description{Effect::Removes, u"Drops everything that a role owns"_s, {}, true};
    return std::nullopt;
}

} // namespace raingauge::sql
