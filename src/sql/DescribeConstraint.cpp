// A constraint that is added to a table.
#include "sql/DescribeStatement.h"
#include "sql/TreeWords.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// pg_constraint's letters for what a foreign key does; empty for "no action", the default.
QString actionWords(const QString &letter)
{
    if (letter == "c"_L1)
        return u"cascade"_s;
    if (letter == "n"_L1)
        return u"set null"_s;
    if (letter == "d"_L1)
        return u"set default"_s;
    return letter == "r"_L1 ? u"restrict"_s : QString();
}

QString actions(const nlohmann::json &constraint)
{
    QStringList words;
    if (const auto onDelete = actionWords(treeText(constraint, "fk_del_action")); !onDelete.isEmpty())
        words.append(u"deletes "_s + onDelete);
    if (const auto onUpdate = actionWords(treeText(constraint, "fk_upd_action")); !onUpdate.isEmpty())
        words.append(u"updates "_s + onUpdate);
    return words.isEmpty() ? QString() : u" ("_s + words.join(u", "_s) + u')';
}

Description foreignKey(const nlohmann::json &constraint, const QString &table, const QString &name)
{
    const auto from = nameList(treeList(constraint, "fk_attrs")).join(u", "_s);
    const auto to = nameList(treeList(constraint, "pk_attrs")).join(u", "_s);
    QString detail = to.isEmpty() ? from : from + u" → "_s + to;
    if (constraint.value("skip_validation", false))
        detail += u"; existing rows are not checked"_s;
    return {.effect = Effect::Adds,
            .sentence = u"Adds foreign key "_s + name + u"from "_s + table + u" to "_s +
                        relationName(treeNode(constraint, "pktable")) + actions(constraint),
            .detail = detail};
}

} // namespace

Description describeAddedConstraint(const nlohmann::json &constraint, const QString &table)
{
    const auto type = treeText(constraint, "contype");
    const auto plainName = treeText(constraint, "conname");
    const auto name = plainName.isEmpty() ? QString() : plainName + u' ';
    const auto columns = nameList(treeList(constraint, "keys")).join(u", "_s);
    const auto index = treeText(constraint, "indexname");
    const auto detail = index.isEmpty() ? columns : u"uses index "_s + index;
    if (type == "CONSTR_FOREIGN"_L1)
        return foreignKey(constraint, table, name);
    if (type == "CONSTR_PRIMARY"_L1)
        return {.effect = Effect::Adds,
                .sentence = u"Adds primary key "_s + name + u"to "_s + table,
                .detail = detail};
    if (type == "CONSTR_UNIQUE"_L1)
        return {.effect = Effect::Adds,
                .sentence = u"Adds unique constraint "_s + name + u"to "_s + table,
                .detail = detail + (constraint.value("nulls_not_distinct", false) ? u"; nulls are equal"_s
                                                                                  : QString())};
    if (type == "CONSTR_CHECK"_L1)
        return {.effect = Effect::Adds,
                .sentence = u"Adds check "_s + name + u"to "_s + table,
                .detail = constraint.value("skip_validation", false) ? u"existing rows are not checked"_s
                                                                     : QString()};
    return {.effect = Effect::Adds, .sentence = u"Adds constraint "_s + name + u"to "_s + table};
}

} // namespace raingauge::sql
