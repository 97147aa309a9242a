#include "sql/Render.h"
#include "sql/RenderStatement.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

QStringList renderStatement(const diff::CreateSchema &statement)
{
    return {u"CREATE SCHEMA "_s + quoteIdentifier(statement.name) + u";\n"_s};
}

QStringList renderStatement(const diff::DropSchema &statement)
{
    return {u"DROP SCHEMA "_s + quoteIdentifier(statement.name) + u";\n"_s};
}

QStringList renderStatement(const diff::RenameSchema &statement)
{
    return {u"ALTER SCHEMA "_s + quoteIdentifier(statement.from) + u" RENAME TO "_s +
            quoteIdentifier(statement.to) + u";\n"_s};
}

} // namespace raingauge::sql
