#include "gui/models/JournalModel.h"

#include "gui/RelativeTime.h"
#include "gui/StateWords.h"
#include "gui/models/ItemRoles.h"

#include <QLocale>

namespace raingauge::gui {

namespace {

constexpr int shownDigits = 7;

bool isNumber(int column)
{
    return column == JournalModel::Idx || column == JournalModel::Bytes || column == JournalModel::RowId;
}

bool isIdentifier(int column)
{
    using enum JournalModel::Column;
    return column == FileHash || column == SnapshotId || column == Follows || column == RowHash;
}

bool hashesDiffer(const JournalRow &row)
{
    return row.status.history && !row.status.hash.isEmpty() && row.status.history->hash != row.status.hash;
}

QString timeText(const std::optional<qint64> &milliseconds, const QDateTime &now)
{
    return milliseconds ? relativeTime(QDateTime::fromMSecsSinceEpoch(*milliseconds), now)
                        : QStringLiteral("–");
}

/// The chip in the last column: what is wrong with the row, if anything is.
std::optional<StateWords> verdict(const JournalRow &row)
{
    const auto words = stateWords(row.status.state);
    if (row.status.state == plan::State::Pending)
        return words;
    if (needsAttention(row.status.state))
        return words;
    return std::nullopt;
}

const project::Migration *migrationOf(const project::MigrationsFolder &folder,
                                      const plan::MigrationStatus &status)
{
    const auto found = std::find_if(
        folder.migrations.begin(), folder.migrations.end(), [&status](const project::Migration &migration) {
            return status.idx && migration.entry.idx == *status.idx && migration.entry.tag == status.tag;
        });
    return found == folder.migrations.end() ? nullptr : &*found;
}

} // namespace

std::vector<JournalRow> journalRows(const std::vector<plan::MigrationStatus> &states,
                                    const project::MigrationsFolder &folder)
{
    std::vector<JournalRow> rows;
    QString newestId;
    for (const auto &status : states) {
        JournalRow row{.status = status};
        if (const auto *migration = migrationOf(folder, status)) {
            if (migration->sql)
                row.bytes = migration->sql->bytes.size();
            if (migration->snapshot && migration->snapshot->ids) {
                row.snapshotId = migration->snapshot->ids->id;
                row.previousId = migration->snapshot->ids->prevId;
                row.breaksChain = !newestId.isEmpty() && row.previousId != newestId;
                newestId = row.snapshotId;
            } else if (migration->snapshot) {
                row.snapshotProblem = migration->snapshot->problem;
            } else {
                row.snapshotProblem = JournalModel::tr("missing");
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

int JournalModel::rowOf(const QString &tag) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&tag](const JournalRow &row) { return row.status.tag == tag; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant JournalModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Idx:
        return tr("idx");
    case Tag:
        return tr("tag");
    case When:
        return tr("when");
    case FileHash:
        return tr("hash");
    case Bytes:
        return tr("bytes");
    case SnapshotId:
        return tr("id");
    case Follows:
        return tr("follows");
    case RowId:
        return tr("id");
    case RowHash:
        return tr("hash");
    case CreatedAt:
        return tr("created_at");
    }
    return {};
}

QVariant JournalModel::cell(const JournalRow &row, int column, int role) const
{
    const auto chip = column == CreatedAt ? verdict(row) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return chip ? chip->word : text(row, column);
    case Qt::ToolTipRole:
        return chip ? chip->explanation : whole(row, column);
    case CopyRole:
        return whole(row, column);
    case KeyRole:
        return row.status.tag;
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IsIdentifierRole:
        return isIdentifier(column) && !(column == SnapshotId && row.snapshotId.isEmpty());
    case IsStrongRole:
        return column == Tag;
    case IsChipRole:
        return chip.has_value();
    case IconNameRole:
        return chip ? chip->iconName : QString();
    case ToneRole:
        if (chip)
            return int(chip->tone);
        if (column == RowHash && hashesDiffer(row))
            return int(Tone::Danger);
        if (column == When && row.status.state == plan::State::WillBeSkipped)
            return int(Tone::Warning);
        if ((column == Follows && row.breaksChain) ||
            (column == SnapshotId && !row.snapshotProblem.isEmpty()))
            return int(Tone::Warning);
        return int(column == Tag || column == FileHash || column == RowHash || column == SnapshotId
                       ? Tone::Normal
                       : Tone::Muted);
    default:
        return {};
    }
}

QString JournalModel::text(const JournalRow &row, int column) const
{
    switch (column) {
    case When:
        return timeText(row.status.when, m_now);
    case Bytes:
        return row.bytes ? QLocale().toString(*row.bytes) : QString();
    case Follows:
        if (row.previousId.startsWith(QLatin1StringView("00000000-")))
            return QStringLiteral("–");
        return row.breaksChain ? tr("%1 ≠").arg(row.previousId.left(shownDigits))
                               : row.previousId.left(shownDigits);
    case RowHash:
        if (!row.status.history)
            return {};
        return hashesDiffer(row) ? tr("%1 ≠").arg(row.status.history->hash.left(shownDigits))
                                 : row.status.history->hash.left(shownDigits);
    case SnapshotId:
        return row.snapshotProblem.isEmpty() ? row.snapshotId.left(shownDigits) : row.snapshotProblem;
    case FileHash:
        return row.status.hash.left(shownDigits);
    case CreatedAt:
        if (!row.status.history)
            return {};
        return row.status.history->createdAt == row.status.when
                   ? tr("= when")
                   : timeText(row.status.history->createdAt, m_now);
    default:
        return whole(row, column);
    }
}

QString JournalModel::whole(const JournalRow &row, int column) const
{
    const auto &history = row.status.history;
    switch (column) {
    case Idx:
        return row.status.idx ? QString::number(*row.status.idx) : QString();
    case Tag:
        return row.status.tag.isEmpty() ? tr("(no migration)") : row.status.tag;
    case When:
        return row.status.when ? exactTime(QDateTime::fromMSecsSinceEpoch(*row.status.when)) : QString();
    case FileHash:
        return row.status.hash;
    case Bytes:
        return row.bytes ? QString::number(*row.bytes) : QString();
    case SnapshotId:
        return row.snapshotProblem.isEmpty() ? row.snapshotId : row.snapshotProblem;
    case Follows:
        return row.previousId;
    case RowId:
        return history ? QString::number(history->id) : QString();
    case RowHash:
        return history ? history->hash : QString();
    case CreatedAt:
        return history && history->createdAt ? exactTime(QDateTime::fromMSecsSinceEpoch(*history->createdAt))
                                             : QString();
    }
    return {};
}

} // namespace raingauge::gui
