#include "sql/RenderName.h"

#include "sql/Render.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

QString quoteIdentifier(const QString &name)
{
    QString escaped = name;
    return u'"' + escaped.replace(u'"', "\"\""_L1) + u'"';
}

QString quoteLiteral(const QString &text)
{
    QString escaped = text;
    return u'\'' + escaped.replace(u'\'', "''"_L1) + u'\'';
}

QString renderQualified(const QString &schema, const QString &name)
{
    return schema.isEmpty() ? quoteIdentifier(name) : quoteIdentifier(schema) + u'.' + quoteIdentifier(name);
}

QString renderName(const diff::TableName &table)
{
    return renderQualified(table.schema, table.name);
}

QString renderName(const diff::EnumName &type)
{
    return renderQualified(type.schema, type.name);
}

QString renderColumnList(const std::vector<QString> &columns)
{
    QStringList quoted;
    for (const auto &column : columns)
        quoted.append(quoteIdentifier(column));
    return quoted.join(u',');
}

} // namespace raingauge::sql
