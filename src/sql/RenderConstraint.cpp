#include "sql/Render.h"
#include "sql/RenderName.h"
#include "sql/RenderStatement.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString addConstraint(const diff::TableName &table, const QString &name, const QString &definition)
{
    return u"ALTER TABLE "_s + renderName(table) + u" ADD CONSTRAINT "_s + quoteIdentifier(name) + u' ' +
           definition + u';';
}

QString dropConstraint(const diff::TableName &table, const QString &name)
{
    return u"ALTER TABLE "_s + renderName(table) + u" DROP CONSTRAINT "_s + quoteIdentifier(name) + u';';
}

/// `onDelete` and `onUpdate` come in lower case and are printed so; "no action" is printed too.
QString action(const QString &event, const std::optional<QString> &what)
{
    return what && !what->isEmpty() ? u" ON "_s + event + u' ' + *what : QString();
}

} // namespace

QStringList renderStatement(const diff::AddUnique &statement)
{
    const auto &unique = statement.constraint;
    return {addConstraint(statement.table, unique.name,
                          (unique.nullsNotDistinct ? u"UNIQUE NULLS NOT DISTINCT("_s : u"UNIQUE("_s) +
                              renderColumnList(unique.columns) + u')')};
}

QStringList renderStatement(const diff::DropUnique &statement)
{
    return {dropConstraint(statement.table, statement.name)};
}

QStringList renderStatement(const diff::AddCheck &statement)
{
    return {addConstraint(statement.table, statement.constraint.name,
                          u"CHECK ("_s + statement.constraint.value.text + u')')};
}

QStringList renderStatement(const diff::DropCheck &statement)
{
    return {dropConstraint(statement.table, statement.name)};
}

QStringList renderStatement(const diff::AddForeignKey &statement)
{
    const auto &key = statement.key;
    const auto schemaTo = key.schemaTo && !key.schemaTo->isEmpty() ? *key.schemaTo : u"public"_s;
    return {addConstraint(statement.table, key.name,
                          u"FOREIGN KEY ("_s + renderColumnList(key.columnsFrom) + u") REFERENCES "_s +
                              renderQualified(schemaTo, key.tableTo) + u'(' +
                              renderColumnList(key.columnsTo) + u')' + action(u"DELETE"_s, key.onDelete) +
                              action(u"UPDATE"_s, key.onUpdate))};
}

QStringList renderStatement(const diff::DropForeignKey &statement)
{
    return {dropConstraint(statement.table, statement.name) + u'\n'};
}

} // namespace raingauge::sql
