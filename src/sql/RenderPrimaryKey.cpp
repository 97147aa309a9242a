#include "sql/KeyLookup.h"
#include "sql/Render.h"
#include "sql/RenderName.h"
#include "sql/RenderStatement.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString addKey(const diff::TableName &table, const snapshot::PrimaryKey &key)
{
    return u"ALTER TABLE "_s + renderName(table) + u" ADD CONSTRAINT "_s + quoteIdentifier(key.name) +
           u" PRIMARY KEY("_s + renderColumnList(key.columns) + u");"_s;
}

QString dropKey(const diff::TableName &table, const snapshot::PrimaryKey &key)
{
    return u"ALTER TABLE "_s + renderName(table) + u" DROP CONSTRAINT "_s + quoteIdentifier(key.name) + u';';
}

} // namespace

QStringList renderStatement(const diff::AddColumnPrimaryKey &statement)
{
    return {u"ALTER TABLE "_s + renderName(statement.table) + u" ADD PRIMARY KEY ("_s +
            quoteIdentifier(statement.column) + u");"_s};
}

QStringList renderStatement(const diff::DropColumnPrimaryKey &statement)
{
    // drizzle-kit writes a comment here and leaves the work to the reader
    // (oracle/differences/primary-key-drop).
    return {dropPrimaryKeyByLookup(renderName(statement.table))};
}

QStringList renderStatement(const diff::AddCompositePrimaryKey &statement)
{
    return {addKey(statement.table, statement.key)};
}

QStringList renderStatement(const diff::DropCompositePrimaryKey &statement)
{
    return {dropKey(statement.table, statement.key)};
}

QStringList renderStatement(const diff::AlterCompositePrimaryKey &statement)
{
    return {dropKey(statement.table, statement.before), addKey(statement.table, statement.after)};
}

} // namespace raingauge::sql
