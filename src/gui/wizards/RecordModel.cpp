#include "gui/wizards/RecordModel.h"

#include "gui/Theme.h"
#include "gui/wizards/RowRole.h"

#include <QDateTime>
#include <QLocale>

namespace raingauge::gui {

namespace {

constexpr int shownHashLength = 7;

} // namespace

void RecordModel::load(const apply::Report &report, const plan::Plan &plan)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &migration : plan.migrations) {
        if (std::find(report.applied.begin(), report.applied.end(), migration.entry.tag) ==
            report.applied.end())
            continue;
        const auto when = QDateTime::fromMSecsSinceEpoch(migration.entry.when.value_or(0));
        const auto statements = tr("%n statement(s)", nullptr, int(migration.statements.size()));
        m_rows.push_back(
            {migration.entry.tag, migration.entry.tag,
             tr("%1 · recorded with hash %2 and created_at %3")
                 .arg(statements, migration.hash.left(shownHashLength),
                      QLocale().toString(when, QLocale::ShortFormat)),
             tr("hash %1, created_at %2").arg(migration.hash).arg(migration.entry.when.value_or(0))});
    }
    for (const auto &notice : report.notices)
        m_rows.push_back({QString(), notice, tr("The server remarked this."), notice});
    endResetModel();
}

void RecordModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[size_t(index.row())];
    const bool isRemark = row.tag.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return row.words;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(row.words, row.detail);
    case Qt::ToolTipRole:
        return row.whole;
    case DetailRole:
        return row.detail;
    case IconNameRole:
        return isRemark ? QStringLiteral("info") : QStringLiteral("check");
    case ToneRole:
        return int(isRemark ? Tone::Muted : Tone::Success);
    case StateRole:
        return isRemark ? QString() : tr("applied");
    default:
        return {};
    }
}

} // namespace raingauge::gui
