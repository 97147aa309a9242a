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

/// `name` inside a comment: it may neither end the block nor open another, nor begin a new line.
QString inComment(QString name)
{
    name.replace("*/"_L1, "* /"_L1).replace("/*"_L1, "/ *"_L1);
    return name.replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

QStringList renderStatement(const diff::AddColumnPrimaryKey &statement)
{
    return {u"ALTER TABLE "_s + renderName(statement.table) + u" ADD PRIMARY KEY ("_s +
            quoteIdentifier(statement.column) + u");"_s};
}

QStringList renderStatement(const diff::DropColumnPrimaryKey &statement)
{
    // drizzle-kit does not know the constraint's name and leaves the work to the reader.
    const auto schema = statement.table.schema.isEmpty() ? u"public"_s : statement.table.schema;
    return {
        QStringLiteral("/* \n"
                       "    Unfortunately in current drizzle-kit version we can't automatically get name for "
                       "primary key.\n"
                       "    We are working on making it available!\n"
                       "\n"
                       "    Meanwhile you can:\n"
                       "        1. Check pk name in your database, by running\n"
                       "            SELECT constraint_name FROM information_schema.table_constraints\n"
                       "            WHERE table_schema = %1\n"
                       "                AND table_name = %2\n"
                       "                AND constraint_type = 'PRIMARY KEY';\n"
                       "        2. Uncomment code below and paste pk name manually\n"
                       "        \n"
                       "    Hope to release this update as soon as possible\n"
                       "*/\n"
                       "\n"
                       "-- ALTER TABLE %3 DROP CONSTRAINT \"<constraint_name>\";")
            .arg(quoteLiteral(inComment(schema)), quoteLiteral(inComment(statement.table.name)),
                 quoteIdentifier(inComment(statement.table.name)))};
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
