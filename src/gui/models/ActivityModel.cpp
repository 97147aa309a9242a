#include "gui/models/ActivityModel.h"

#include "gui/RelativeTime.h"
#include "gui/Theme.h"
#include "gui/models/ItemRoles.h"

#include <QLocale>

namespace raingauge::gui {

namespace {

constexpr int mostRows = 2000;
// How far back a repetition is looked for: one poll sends a handful of statements.
constexpr int repetitionWindow = 24;

struct ActivityLook
{
    QString iconName;
    Tone tone;
};

ActivityLook activityLook(const Activity &activity)
{
    switch (activity.state) {
    case Activity::State::Running:
        return {QStringLiteral("loader"), Tone::Accent};
    case Activity::State::Failed:
        return {QStringLiteral("circle-x"), Tone::Danger};
    case Activity::State::Cancelled:
        return {QStringLiteral("ban"), Tone::Warning};
    case Activity::State::Done:
        break;
    }
    if (activity.kind == Activity::Kind::Statement)
        return {QStringLiteral("database"), Tone::Muted};
    return {QStringLiteral("check"), Tone::Muted};
}

QString tookText(const Activity &activity)
{
    if (activity.microseconds < 0)
        return {};
    if (activity.microseconds < 10'000)
        return ActivityModel::tr("%1 ms").arg(
            QLocale().toString(static_cast<double>(activity.microseconds) / 1000.0, 'f', 1));
    return durationText(activity.microseconds / 1000);
}

QString whatText(const Activity &activity)
{
    auto text = activity.text.simplified();
    if (activity.state == Activity::State::Cancelled)
        text = ActivityModel::tr("%1 (cancelled)").arg(text);
    return activity.repeats > 1 ? ActivityModel::tr("%1  × %2").arg(text).arg(activity.repeats) : text;
}

} // namespace

ActivityModel::ActivityModel(QObject *parent) : TableOf(parent) {}

void ActivityModel::append(Activity activity)
{
    const auto first = std::max(0, rowCount() - repetitionWindow);
    for (int row = rowCount() - 1; row >= first; --row) {
        const auto &known = m_rows[static_cast<size_t>(row)];
        if (known.state == Activity::State::Running || known.kind != activity.kind ||
            known.text != activity.text || known.target != activity.target || !known.error.isEmpty() ||
            !activity.error.isEmpty())
            continue;
        activity.repeats += known.repeats;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
        break;
    }
    if (rowCount() >= mostRows) {
        beginRemoveRows({}, 0, 0);
        m_rows.erase(m_rows.begin());
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(activity));
    endInsertRows();
}

void ActivityModel::addJob(int id, const QString &title, const QDateTime &at)
{
    Activity activity;
    activity.at = at;
    activity.text = title;
    activity.job = id;
    append(std::move(activity));
}

void ActivityModel::setProgress(int id, int done, int total)
{
    const auto row = rowOfJob(id);
    if (row < 0)
        return;
    m_rows[static_cast<size_t>(row)].done = done;
    m_rows[static_cast<size_t>(row)].total = total;
    touch(row);
}

void ActivityModel::finishJob(int id, qint64 milliseconds, JobOutcome outcome)
{
    const auto row = rowOfJob(id);
    if (row < 0)
        return;
    auto &activity = m_rows[static_cast<size_t>(row)];
    switch (outcome) {
    case JobOutcome::Done:
        activity.state = Activity::State::Done;
        break;
    case JobOutcome::Failed:
        activity.state = Activity::State::Failed;
        break;
    case JobOutcome::Cancelled:
        activity.state = Activity::State::Cancelled;
        break;
    }
    activity.microseconds = milliseconds * 1000;
    touch(row);
}

void ActivityModel::addStatement(const postgres::SentStatement &statement, const QDateTime &at)
{
    Activity activity;
    activity.kind = Activity::Kind::Statement;
    activity.state = statement.error.isEmpty() ? Activity::State::Done : Activity::State::Failed;
    activity.at = at;
    activity.text = statement.sql;
    activity.target = statement.target;
    activity.error = statement.error;
    activity.microseconds = statement.microseconds;
    activity.rows = statement.rows;
    append(std::move(activity));
}

void ActivityModel::clearFinished()
{
    auto kept = m_rows;
    std::erase_if(kept, [](const Activity &activity) { return activity.state != Activity::State::Running; });
    beginResetModel();
    m_rows = std::move(kept);
    endResetModel();
}

QString ActivityModel::lastLine() const
{
    if (m_rows.empty())
        return {};
    const auto &last = m_rows.back();
    QStringList parts{last.text.simplified()};
    if (last.rows >= 0)
        parts << tr("%n rows", nullptr, static_cast<int>(last.rows));
    if (last.microseconds >= 0)
        parts << tookText(last);
    return parts.join(QStringLiteral(" · "));
}

QVariant ActivityModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Rows || column == Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At:
        return tr("Time");
    case What:
        return tr("Activity");
    case Rows:
        return tr("Rows");
    case Took:
        return tr("Took");
    }
    return {};
}

QVariant ActivityModel::cell(const Activity &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case At:
            return QLocale().toString(row.at.time(), QStringLiteral("HH:mm:ss"));
        case What:
            return whatText(row);
        case Rows:
            return row.rows >= 0 ? QLocale().toString(row.rows) : QString();
        case Took:
            return tookText(row);
        }
        return {};
    case Qt::ToolTipRole:
        if (column == At)
            return exactTime(row.at);
        return QStringList{row.target, row.text, row.error}.join(u'\n').trimmed();
    case CopyRole:
        return row.text;
    case IconNameRole:
        return column == What ? activityLook(row).iconName : QString();
    case IsIdentifierRole:
        return column == What && row.kind == Activity::Kind::Statement;
    case ToneRole:
        return int(column != What || row.state == Activity::State::Done ? Tone::Muted
                                                                        : activityLook(row).tone);
    case ProgressRole:
        return row.total > 0 ? QVariant(double(row.done) / row.total) : QVariant();
    case JobRole:
        return row.state == Activity::State::Running ? QVariant(row.job) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Rows || column == Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

int ActivityModel::rowOfJob(int id) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto &activity = m_rows[static_cast<size_t>(row)];
        if (activity.kind == Activity::Kind::Job && activity.job == id)
            return row;
    }
    return -1;
}

void ActivityModel::touch(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace raingauge::gui
