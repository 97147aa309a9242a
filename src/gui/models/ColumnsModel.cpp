#include "gui/models/ColumnsModel.h"

#include "gui/Theme.h"
#include "gui/models/ItemRoles.h"

namespace raingauge::gui {

namespace {

bool holds(const std::vector<QString> &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QString keyText(const snapshot::Table &table, const snapshot::Column &column)
{
    QStringList parts;
    auto isPrimary = column.primaryKey;
    for (const auto &key : table.compositePrimaryKeys)
        isPrimary = isPrimary || holds(key.columns, column.name);
    if (isPrimary)
        parts << ColumnsModel::tr("primary key");
    for (const auto &unique : table.uniqueConstraints) {
        if (holds(unique.columns, column.name))
            parts << ColumnsModel::tr("unique");
    }
    for (const auto &foreign : table.foreignKeys) {
        for (size_t at = 0; at < foreign.columnsFrom.size() && at < foreign.columnsTo.size(); ++at) {
            if (foreign.columnsFrom[at] == column.name)
                parts << ColumnsModel::tr("→ %1.%2").arg(foreign.tableTo, foreign.columnsTo[at]);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString typeText(const snapshot::Column &column)
{
    if (column.typeSchema && *column.typeSchema != QLatin1StringView("public"))
        return QStringLiteral("%1.%2").arg(*column.typeSchema, column.type);
    return column.type;
}

} // namespace

std::vector<ColumnRow> columnRows(const snapshot::Table &table)
{
    std::vector<ColumnRow> rows;
    for (const auto &column : table.columns)
        rows.push_back({column, keyText(table, column)});
    return rows;
}

QVariant ColumnsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    switch (column) {
    case Name:
        return tr("Column");
    case Type:
        return tr("Type");
    case Required:
        return tr("Value");
    case Default:
        return tr("Default");
    case Key:
        return tr("Key");
    }
    return {};
}

QVariant ColumnsModel::cell(const ColumnRow &row, int column, int role) const
{
    const auto isRequired = row.column.notNull || row.column.primaryKey;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case CopyRole:
        switch (column) {
        case Name:
            return row.column.name;
        case Type:
            return typeText(row.column);
        case Required:
            return isRequired ? tr("required") : tr("optional");
        case Default:
            return row.column.defaultValue ? row.column.defaultValue->text : QString();
        case Key:
            return row.key;
        }
        return {};
    case IsStrongRole:
        return column == Name;
    case IsIdentifierRole:
        return column == Type || column == Default;
    case KeyRole:
        return row.column.name;
    case ToneRole:
        return int(column == Key || (column == Required && !isRequired) ? Tone::Muted : Tone::Normal);
    default:
        return {};
    }
}

} // namespace raingauge::gui
