// CREATE TABLE and CREATE TABLE AS.
#include "sql/DescribeStatement.h"
#include "sql/TreeWords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// What a table's definition holds besides plain columns.
struct TableParts
{
    int columns = 0;
    int foreignKeys = 0;
    int checks = 0;
    QStringList primaryKey;
    QStringList uniques; ///< the columns of each, "a, b"
};

void addConstraint(TableParts &parts, const nlohmann::json &constraint, const QString &column)
{
    const auto type = treeText(constraint, "contype");
    const auto columns = column.isEmpty() ? nameList(treeList(constraint, "keys")) : QStringList{column};
    if (type == "CONSTR_PRIMARY"_L1)
        parts.primaryKey = columns;
    else if (type == "CONSTR_UNIQUE"_L1)
        parts.uniques.append(columns.join(u", "_s));
    else if (type == "CONSTR_FOREIGN"_L1)
        ++parts.foreignKeys;
    else if (type == "CONSTR_CHECK"_L1)
        ++parts.checks;
}

TableParts partsOf(const nlohmann::json &elements)
{
    TableParts parts;
    for (const auto &element : elements) {
        if (const auto &column = treeNode(element, "ColumnDef"); column.is_object()) {
            ++parts.columns;
            for (const auto &constraint : treeList(column, "constraints"))
                addConstraint(parts, treeNode(constraint, "Constraint"), treeText(column, "colname"));
        } else if (const auto &constraint = treeNode(element, "Constraint"); constraint.is_object()) {
            addConstraint(parts, constraint, {});
        }
    }
    return parts;
}

QString partsWords(const TableParts &parts)
{
    QStringList words;
    if (!parts.primaryKey.isEmpty())
        words.append(u"primary key "_s + parts.primaryKey.join(u", "_s));
    for (const auto &unique : parts.uniques)
        words.append(u"unique "_s + unique);
    if (parts.foreignKeys > 0)
        words.append(counted(parts.foreignKeys, u"foreign key"_s));
    if (parts.checks > 0)
        words.append(counted(parts.checks, u"check"_s));
    return words.join(u"; "_s);
}

Description createTable(const nlohmann::json &node)
{
    const auto &relation = treeNode(node, "relation");
    const auto parts = partsOf(treeList(node, "tableElts"));
    const bool isPartition = node.contains("partbound");
    const auto noun = treeText(relation, "relpersistence") == "t"_L1 ? u"temporary table "_s
                      : isPartition                                  ? u"partition "_s
                                                                     : u"table "_s;
    auto sentence = u"Creates "_s + noun + relationName(relation);
    if (!isPartition)
        sentence += u" with "_s + counted(parts.columns, u"column"_s);
    if (node.value("if_not_exists", false))
        sentence += u" unless it exists"_s;
    return {.effect = Effect::Adds, .sentence = sentence, .detail = partsWords(parts)};
}

} // namespace

std::optional<Description> describeTable(const QString &kind, const nlohmann::json &node)
{
    if (kind == "CreateStmt"_L1)
        return createTable(node);
    if (kind == "CreateForeignTableStmt"_L1)
        return Description{.effect = Effect::Adds,
                           .sentence = u"Creates foreign table "_s +
                                       relationName(treeNode(treeNode(node, "base"), "relation"))};
    if (kind == "CreateTableAsStmt"_L1) {
        const bool isView = treeText(node, "objtype") == "OBJECT_MATVIEW"_L1;
        return Description{.effect = Effect::Adds,
                           .sentence = (isView ? u"Creates materialized view "_s : u"Creates table "_s) +
                                       relationName(treeNode(treeNode(node, "into"), "rel")) +
                                       (isView ? QString() : u" from a query"_s)};
    }
    return std::nullopt;
}

} // namespace raingauge::sql
