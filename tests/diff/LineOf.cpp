#include "diff/Lines.h"

namespace raingauge::diff {

namespace {

QString named(const TableName &table)
{
    return table.schema.isEmpty() ? table.name : table.schema + u'.' + table.name;
}

QString named(const EnumName &name)
{
    return name.schema + u'.' + name.name;
}

QString joined(const std::vector<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(u' ');
}

QString columnText(const snapshot::Column &column)
{
    auto text = column.name + u' ' + column.type;
    if (column.primaryKey)
        text += QStringLiteral(" pk");
    if (column.notNull)
        text += QStringLiteral(" notnull");
    return column.defaultValue ? text + QStringLiteral(" default ") + column.defaultValue->text : text;
}

QString line(const CreateSchema &it)
{
    return QStringLiteral("create schema ") + it.name;
}
QString line(const DropSchema &it)
{
    return QStringLiteral("drop schema ") + it.name;
}
QString line(const RenameSchema &it)
{
    return QStringLiteral("rename schema %1 to %2").arg(it.from, it.to);
}

QString line(const CreateEnum &it)
{
    return QStringLiteral("create enum %1: %2")
        .arg(snapshot::qualifiedName(it.enumType), joined(it.enumType.values));
}
QString line(const DropEnum &it)
{
    return QStringLiteral("drop enum ") + named(it.name);
}
QString line(const RenameEnum &it)
{
    return QStringLiteral("rename enum %1 to %2").arg(named(it.from), it.to);
}
QString line(const MoveEnum &it)
{
    return QStringLiteral("move enum %1 to %2").arg(named(it.from), it.toSchema);
}
QString line(const AddEnumValue &it)
{
    return QStringLiteral("add value %1 %2").arg(named(it.name), it.value) +
           (it.before ? QStringLiteral(" before ") + *it.before : QString());
}
QString line(const RecreateEnum &it)
{
    auto text = QStringLiteral("recreate enum %1: %2")
                    .arg(snapshot::qualifiedName(it.after), joined(it.after.values));
    for (const auto &use : it.uses)
        text += QStringLiteral(" [%1.%2]").arg(named(use.table), use.column.name);
    return text;
}

QString line(const CreateTable &it)
{
    return QStringLiteral("create table ") + named(TableName{it.table.schema, it.table.name});
}
QString line(const DropTable &it)
{
    return QStringLiteral("drop table ") + named(it.table);
}
QString line(const RenameTable &it)
{
    return QStringLiteral("rename table %1 to %2").arg(named(it.from), it.to);
}
QString line(const MoveTable &it)
{
    return QStringLiteral("move table %1 to %2").arg(named(it.from), it.toSchema);
}

QString line(const AddColumn &it)
{
    return QStringLiteral("add column %1.%2").arg(named(it.table), columnText(it.column));
}
QString line(const DropColumn &it)
{
    return QStringLiteral("drop column %1.%2").arg(named(it.table), it.column.name);
}
QString line(const RenameColumn &it)
{
    return QStringLiteral("rename column %1.%2 to %3").arg(named(it.table), it.from, it.to);
}
QString line(const SetColumnType &it)
{
    return QStringLiteral("set type %1.%2 %3%4 -> %5%6")
        .arg(named(it.table), it.after.name, it.before.type,
             it.wasEnum ? QStringLiteral(" (enum)") : QString(), it.after.type,
             it.isEnum ? QStringLiteral(" (enum)") : QString());
}
QString line(const SetColumnDefault &it)
{
    return QStringLiteral("set default %1.%2 %3 of %4")
        .arg(named(it.table), it.column, it.value.text, it.columnType);
}
QString line(const DropColumnDefault &it)
{
    return QStringLiteral("drop default %1.%2").arg(named(it.table), it.column);
}
QString line(const SetNotNull &it)
{
    return QStringLiteral("set not null %1.%2").arg(named(it.table), it.column);
}
QString line(const DropNotNull &it)
{
    return QStringLiteral("drop not null %1.%2").arg(named(it.table), it.column);
}
QString line(const SetIdentity &it)
{
    return QStringLiteral("set identity %1.%2").arg(named(it.table), it.column.name);
}
QString line(const ChangeIdentity &it)
{
    return QStringLiteral("change identity %1.%2").arg(named(it.table), it.column);
}
QString line(const DropIdentity &it)
{
    return QStringLiteral("drop identity %1.%2").arg(named(it.table), it.column);
}
QString line(const AddColumnPrimaryKey &it)
{
    return QStringLiteral("add key %1(%2)").arg(named(it.table), it.column);
}
QString line(const DropColumnPrimaryKey &it)
{
    return QStringLiteral("drop key %1(%2)").arg(named(it.table), it.column);
}

QString line(const AddCompositePrimaryKey &it)
{
    return QStringLiteral("add primary %1.%2(%3)").arg(named(it.table), it.key.name, joined(it.key.columns));
}
QString line(const DropCompositePrimaryKey &it)
{
    return QStringLiteral("drop primary %1.%2").arg(named(it.table), it.key.name);
}
QString line(const AlterCompositePrimaryKey &it)
{
    return QStringLiteral("alter primary %1.%2(%3)(%4)")
        .arg(named(it.table), it.after.name, joined(it.before.columns), joined(it.after.columns));
}

QString line(const AddUnique &it)
{
    return QStringLiteral("add unique %1.%2(%3)")
        .arg(named(it.table), it.constraint.name, joined(it.constraint.columns));
}
QString line(const DropUnique &it)
{
    return QStringLiteral("drop unique %1.%2").arg(named(it.table), it.name);
}
QString line(const AddCheck &it)
{
    return QStringLiteral("add check %1.%2 %3")
        .arg(named(it.table), it.constraint.name, it.constraint.value.text);
}
QString line(const DropCheck &it)
{
    return QStringLiteral("drop check %1.%2").arg(named(it.table), it.name);
}
QString line(const AddForeignKey &it)
{
    const TableName target{it.key.schemaTo.value_or(QString()), it.key.tableTo};
    return QStringLiteral("add reference %1.%2(%3) -> %4(%5)")
        .arg(named(it.table), it.key.name, joined(it.key.columnsFrom), named(target),
             joined(it.key.columnsTo));
}
QString line(const DropForeignKey &it)
{
    return QStringLiteral("drop reference %1.%2").arg(named(it.table), it.name);
}
QString line(const CreateIndex &it)
{
    return QStringLiteral("create index %1.%2").arg(named(it.table), it.index.name);
}
QString line(const DropIndex &it)
{
    return QStringLiteral("drop index %1.%2").arg(named(it.table), it.name);
}

} // namespace

std::string lineOf(const Statement &statement)
{
    return std::visit([](const auto &kind) { return line(kind); }, statement).toStdString();
}

} // namespace raingauge::diff
