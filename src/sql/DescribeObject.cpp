// Objects that drizzle-kit writes seldom or never: schemas, views, functions, policies, roles, extensions …
#include "sql/DescribeStatement.h"
#include "sql/ObjectWords.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString createdOrReplaced(const nlohmann::json &node)
{
    return node.value("replace", false) ? u"Creates or replaces "_s : u"Creates "_s;
}

QString unlessExists(const nlohmann::json &node)
{
    return node.value("if_not_exists", false) ? u" unless it exists"_s : QString();
}

std::optional<Description> describeCreation(const QString &kind, const nlohmann::json &node)
{
    if (kind == "CreateSchemaStmt"_L1)
        return Description{Effect::Adds,
                           u"Creates schema "_s + treeText(node, "schemaname") + unlessExists(node)};
    if (kind == "ViewStmt"_L1)
        return Description{Effect::Adds,
                           createdOrReplaced(node) + u"view "_s + relationName(treeNode(node, "view"))};
    if (kind == "CreateFunctionStmt"_L1)
        return Description{Effect::Adds,
                           createdOrReplaced(node) +
                               (node.value("is_procedure", false) ? u"procedure "_s : u"function "_s) +
                               dottedName(treeList(node, "funcname"))};
    if (kind == "CreateSeqStmt"_L1)
        return Description{Effect::Adds, u"Creates sequence "_s + relationName(treeNode(node, "sequence")) +
                                             unlessExists(node)};
    if (kind == "CreateExtensionStmt"_L1)
        return Description{Effect::Adds,
                           u"Adds extension "_s + treeText(node, "extname") + unlessExists(node)};
    if (kind == "CreateRoleStmt"_L1)
        return Description{Effect::Adds, u"Creates role "_s + treeText(node, "role")};
    if (kind == "DefineStmt"_L1)
        return Description{Effect::Adds, u"Creates "_s + objectWord(treeText(node, "kind")) + u' ' +
                                             dottedName(treeList(node, "defnames"))};
    return std::nullopt;
}

std::optional<Description> describeOnTable(const QString &kind, const nlohmann::json &node)
{
    if (kind == "CreatePolicyStmt"_L1)
        return Description{Effect::Adds, u"Adds policy "_s + treeText(node, "policy_name") + u" to "_s +
                                             relationName(treeNode(node, "table"))};
    if (kind == "AlterPolicyStmt"_L1)
        return Description{Effect::Changes, u"Changes policy "_s + treeText(node, "policy_name") + u" of "_s +
                                                relationName(treeNode(node, "table"))};
    if (kind == "CreateTrigStmt"_L1)
        return Description{Effect::Adds,
                           u"Adds trigger "_s + treeText(node, "trigname") + u" to "_s +
                               relationName(treeNode(node, "relation")),
                           u"runs "_s + dottedName(treeList(node, "funcname"))};
    if (kind == "RuleStmt"_L1)
        return Description{Effect::Adds, u"Adds rule "_s + treeText(node, "rulename") + u" to "_s +
                                             relationName(treeNode(node, "relation"))};
    return std::nullopt;
}

} // namespace

std::optional<Description> describeObject(const QString &kind, const nlohmann::json &node)
{
    if (auto described = describeCreation(kind, node))
        return described;
    if (auto described = describeOnTable(kind, node))
        return described;
    if (kind == "AlterSeqStmt"_L1)
        return Description{Effect::Changes,
                           u"Changes sequence "_s + relationName(treeNode(node, "sequence"))};
    if (kind == "AlterRoleStmt"_L1)
        return Description{Effect::Changes,
                           u"Changes role "_s + treeText(treeNode(node, "role"), "rolename")};
    if (kind == "AlterOwnerStmt"_L1)
        return Description{Effect::Changes, u"Changes the owner of "_s +
                                                objectWord(treeText(node, "objectType")) + u' ' +
                                                objectName(treeNode(node, "object"))};
    if (kind == "CommentStmt"_L1)
        return Description{Effect::Changes, u"Comments on "_s + objectWord(treeText(node, "objtype")) + u' ' +
                                                objectName(treeNode(node, "object"))};
    return std::nullopt;
}

} // namespace raingauge::sql
