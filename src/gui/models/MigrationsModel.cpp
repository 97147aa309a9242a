#include "gui/models/MigrationsModel.h"

#include "gui/RelativeTime.h"
#include "gui/StateWords.h"
#include "gui/models/ItemRoles.h"

#include <QLocale>

namespace raingauge::gui {

namespace {

QDateTime createdAt(const MigrationRow &row)
{
    return row.status.when ? QDateTime::fromMSecsSinceEpoch(*row.status.when) : QDateTime();
}

QString nameOf(const plan::MigrationStatus &status)
{
    if (!status.tag.isEmpty())
        return status.tag;
    return status.history ? MigrationsModel::tr("history row %1").arg(status.history->id) : QString();
}

QString stateToolTip(const plan::MigrationStatus &status)
{
    QStringList sentences{stateWords(status.state).explanation};
    for (const auto flag : status.flags)
        sentences << stateWords(flag).explanation;
    return sentences.join(u'\n');
}

} // namespace

std::vector<MigrationRow> migrationRows(const std::vector<plan::MigrationStatus> &states,
                                        const project::MigrationsFolder &folder,
                                        const std::map<QString, tasks::SplitSql> &sql,
                                        const std::map<QString, project::CommitInfo> &commits)
{
    std::vector<MigrationRow> rows;
    for (const auto &status : states) {
        MigrationRow row{.status = status};
        if (const auto split = sql.find(status.tag); split != sql.end())
            row.statements = static_cast<int>(split->second.statements.size());
        for (const auto &migration : folder.migrations) {
            if (migration.entry.tag != status.tag || !migration.sql)
                continue;
            const auto commit = commits.find(migration.sql->path);
            if (commit != commits.end())
                row.commit = commit->second;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

int MigrationsModel::rowOf(const QString &tag) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&tag](const MigrationRow &row) { return row.status.tag == tag; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant MigrationsModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Index || column == Statements ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Index:
        return tr("#");
    case Tag:
        return tr("Migration");
    case State:
        return tr("State");
    case Statements:
        return tr("Statements");
    case Created:
        return tr("Created");
    case Commit:
        return tr("Commit");
    }
    return {};
}

QVariant MigrationsModel::cell(const MigrationRow &row, int column, int role) const
{
    const auto words = stateWords(row.status.state);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Index || column == Statements ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case KeyRole:
        return row.status.tag;
    case IsChipRole:
        return column == State;
    case IconNameRole:
        return column == State ? words.iconName : QString();
    case IsStrongRole:
        return column == Tag;
    case IsIdentifierRole:
        return column == Commit;
    case CopyRole:
        return column == Commit && row.commit ? QVariant(row.commit->id) : text(row, column);
    case ToneRole:
        if (column == State)
            return int(words.tone);
        return int(column == Tag || column == Statements ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

QVariant MigrationsModel::text(const MigrationRow &row, int column) const
{
    switch (column) {
    case Index:
        return row.status.idx ? QString::number(*row.status.idx) : QString();
    case Tag:
        return nameOf(row.status);
    case State:
        return stateWords(row.status.state).word;
    case Statements:
        return row.statements ? QLocale().toString(*row.statements) : QString();
    case Created:
        return relativeTime(createdAt(row), m_now);
    case Commit:
        return row.commit ? row.commit->id.left(7) : QStringLiteral("–");
    }
    return {};
}

QVariant MigrationsModel::toolTip(const MigrationRow &row, int column) const
{
    switch (column) {
    case State:
        return stateToolTip(row.status);
    case Created:
        return exactTime(createdAt(row));
    case Commit:
        if (!row.commit)
            return tr("Not committed, or not in a git repository.");
        return tr("%1\n%2, %3\n%4")
            .arg(row.commit->summary, row.commit->author, exactTime(row.commit->time), row.commit->id);
    default:
        return text(row, column);
    }
}

} // namespace raingauge::gui
