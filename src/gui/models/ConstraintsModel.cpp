#include "gui/models/ConstraintsModel.h"

#include "gui/Theme.h"
#include "gui/models/ItemRoles.h"

namespace raingauge::gui {

namespace {

using Kind = ConstraintRow::Kind;

QString joined(const std::vector<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(QStringLiteral(", "));
}

QString foreignKeyText(const snapshot::ForeignKey &key)
{
    auto text =
        ConstraintsModel::tr("%1 → %2 (%3)").arg(joined(key.columnsFrom), key.tableTo, joined(key.columnsTo));
    if (key.onDelete && *key.onDelete != QLatin1StringView("no action"))
        text += ConstraintsModel::tr(", on delete %1").arg(*key.onDelete);
    if (key.onUpdate && *key.onUpdate != QLatin1StringView("no action"))
        text += ConstraintsModel::tr(", on update %1").arg(*key.onUpdate);
    return text;
}

QString indexText(const snapshot::Index &index)
{
    QStringList columns;
    for (const auto &column : index.columns)
        columns << (column.ascending ? column.expression
                                     : ConstraintsModel::tr("%1 descending").arg(column.expression));
    auto text = ConstraintsModel::tr("%1 on %2").arg(index.method, columns.join(QStringLiteral(", ")));
    if (index.isUnique)
        text = ConstraintsModel::tr("unique %1").arg(text);
    if (index.where)
        text += ConstraintsModel::tr(", where %1").arg(index.where->text);
    return text;
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::PrimaryKey:
        return ConstraintsModel::tr("primary key");
    case Kind::ForeignKey:
        return ConstraintsModel::tr("foreign key");
    case Kind::Unique:
        return ConstraintsModel::tr("unique");
    case Kind::Check:
        return ConstraintsModel::tr("check");
    case Kind::Index:
        return ConstraintsModel::tr("index");
    }
    return {};
}

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::PrimaryKey:
        return QStringLiteral("key-round");
    case Kind::ForeignKey:
        return QStringLiteral("link-2");
    case Kind::Unique:
        return QStringLiteral("fingerprint");
    case Kind::Check:
        return QStringLiteral("shield-check");
    case Kind::Index:
        return QStringLiteral("list-tree");
    }
    return {};
}

} // namespace

std::vector<ConstraintRow> constraintRows(const snapshot::Table &table)
{
    std::vector<ConstraintRow> rows;
    for (const auto &column : table.columns) {
        if (column.primaryKey)
            rows.push_back({Kind::PrimaryKey, table.name + QStringLiteral("_pkey"), column.name});
    }
    for (const auto &key : table.compositePrimaryKeys)
        rows.push_back({Kind::PrimaryKey, key.name, joined(key.columns)});
    for (const auto &key : table.foreignKeys)
        rows.push_back({Kind::ForeignKey, key.name, foreignKeyText(key)});
    for (const auto &unique : table.uniqueConstraints) {
        const auto columns = joined(unique.columns);
        rows.push_back({Kind::Unique, unique.name,
                        unique.nullsNotDistinct ? ConstraintsModel::tr("%1, nulls not distinct").arg(columns)
                                                : columns});
    }
    for (const auto &check : table.checkConstraints)
        rows.push_back({Kind::Check, check.name, check.value.text});
    for (const auto &index : table.indexes)
        rows.push_back({Kind::Index, index.name, indexText(index)});
    return rows;
}

QVariant ConstraintsModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Keys and indexes") : QVariant();
}

QVariant ConstraintsModel::cell(const ConstraintRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case DetailRole:
    case Qt::ToolTipRole:
        return tr("%1 · %2").arg(kindText(row.kind), row.detail);
    case Qt::AccessibleTextRole:
        return tr("%1, %2 %3").arg(row.name, kindText(row.kind), row.detail);
    case CopyRole:
        return row.name;
    case IconNameRole:
        return kindIcon(row.kind);
    case ToneRole:
        return int(Tone::Muted);
    default:
        return {};
    }
}

} // namespace raingauge::gui
