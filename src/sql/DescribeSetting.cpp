// Rights, settings, locks and transactions.
#include "sql/DescribeStatement.h"
#include "sql/ObjectWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString transactionWords(const QString &kind)
{
    static const QHash<QString, QString> words{
        {u"TRANS_STMT_BEGIN"_s, u"Begins a transaction"_s},
        {u"TRANS_STMT_START"_s, u"Begins a transaction"_s},
        {u"TRANS_STMT_COMMIT"_s, u"Commits the transaction"_s},
        {u"TRANS_STMT_ROLLBACK"_s, u"Rolls the transaction back"_s},
        {u"TRANS_STMT_SAVEPOINT"_s, u"Sets a savepoint"_s},
        {u"TRANS_STMT_RELEASE"_s, u"Releases a savepoint"_s},
        {u"TRANS_STMT_ROLLBACK_TO"_s, u"Rolls back to a savepoint"_s},
    };
    return words.value(kind, u"Controls a prepared transaction"_s);
}

Description grantedRights(const nlohmann::json &node)
{
    const bool isGrant = node.value("is_grant", false);
    QStringList names;
    for (const auto &object : treeList(node, "objects")) {
        const auto relation = relationName(treeNode(object, "RangeVar"));
        names.append(relation.isEmpty() ? objectName(object) : relation);
    }
    return {Effect::Changes, (isGrant ? u"Grants rights"_s : u"Revokes rights"_s) +
                                 (names.isEmpty() ? QString() : u" on "_s + listed(names))};
}

} // namespace

std::optional<Description> describeSetting(const QString &kind, const nlohmann::json &node)
{
    if (kind == "TransactionStmt"_L1)
        return Description{Effect::Other, transactionWords(treeText(node, "kind"))};
    if (kind == "GrantStmt"_L1)
        return grantedRights(node);
    if (kind == "GrantRoleStmt"_L1)
        return Description{Effect::Changes,
                           node.value("is_grant", false) ? u"Grants a role"_s : u"Revokes a role"_s};
    if (kind == "AlterDefaultPrivilegesStmt"_L1)
        return Description{Effect::Changes, u"Changes the rights on objects to come"_s};
    if (kind == "VariableSetStmt"_L1) {
        const auto name = treeText(node, "name");
        return Description{Effect::Other, name.isEmpty() ? u"Resets all settings"_s : u"Sets "_s + name};
    }
    if (kind == "LockStmt"_L1) {
        QStringList names;
        for (const auto &relation : treeList(node, "relations"))
            names.append(relationName(treeNode(relation, "RangeVar")));
        return Description{Effect::Other, u"Locks "_s + listed(names)};
    }
    return std::nullopt;
}

} // namespace raingauge::sql
