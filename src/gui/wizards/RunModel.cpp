#include "gui/wizards/RunModel.h"

#include "gui/EffectLook.h"
#include "gui/Theme.h"
#include "gui/models/ChangesModel.h"
#include "gui/wizards/RowRole.h"

namespace raingauge::gui {

namespace {

struct Look
{
    QString icon;
    Tone tone = Tone::Muted;
    QString word = {};
};

Look lookOf(sql::Effect effect)
{
    const auto look = effectLook(effect);
    return {look.iconName, look.tone};
}

Look lookOf(RunState state)
{
    switch (state) {
    case RunState::Waiting:
        return {QStringLiteral("clock"), Tone::Muted, RunModel::tr("waiting")};
    case RunState::Running:
        return {QStringLiteral("loader"), Tone::Accent, RunModel::tr("running")};
    case RunState::Done:
        return {QStringLiteral("check"), Tone::Success, RunModel::tr("done")};
    case RunState::Failed:
        return {QStringLiteral("x"), Tone::Danger, RunModel::tr("failed")};
    case RunState::RolledBack:
        return {QStringLiteral("history"), Tone::Muted, RunModel::tr("rolled back")};
    }
    return {};
}

} // namespace

RunModel::RunModel(const ApplyPresenter &presenter, Mode mode, QObject *parent)
    : QAbstractListModel(parent), m_presenter(presenter), m_mode(mode)
{
}

void RunModel::reload()
{
    std::vector<Row> rows;
    if (const auto *made = m_presenter.plan()) {
        const int migrations = int(made->plan.migrations.size());
        for (int i = 0; i < migrations; ++i) {
            rows.push_back({i});
            for (int statement = 0; statement < int(migration(i).statements.size()); ++statement)
                rows.push_back({i, statement});
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RunModel::refresh()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int RunModel::activeRow() const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[size_t(i)].statement < 0)
            continue;
        const auto state = m_presenter.state(m_rows[size_t(i)].migration, m_rows[size_t(i)].statement);
        if (state == RunState::Running || state == RunState::Failed)
            return i;
    }
    return -1;
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_presenter.plan() ? 0 : int(m_rows.size());
}

Qt::ItemFlags RunModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return m_rows[size_t(index.row())].statement >= 0
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

const plan::PlannedMigration &RunModel::migration(int index) const
{
    return m_presenter.plan()->plan.migrations[size_t(index)];
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_presenter.plan())
        return {};
    const auto &row = m_rows[size_t(index.row())];
    return row.statement < 0 ? headingData(row.migration, role) : statementData(row, role);
}

QVariant RunModel::headingData(int index, int role) const
{
    const auto &planned = migration(index);
    const int count = int(planned.statements.size());
    int done = 0;
    for (int i = 0; i < count; ++i)
        done += m_presenter.state(index, i) == RunState::Done ? 1 : 0;
    const auto state = m_mode == Mode::Plan ? tr("%n statement(s)", nullptr, count)
                                            : tr("%1 of %n statement(s)", nullptr, count).arg(done);
    switch (role) {
    case Qt::DisplayRole:
        return planned.entry.tag;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(planned.entry.tag, state);
    case IsHeadingRole:
        return true;
    case StateRole:
        return state;
    case ToneRole:
        return int(Tone::Muted);
    default:
        return {};
    }
}

QVariant RunModel::statementData(const Row &row, int role) const
{
    const auto &statement = migration(row.migration).statements[size_t(row.statement)];
    const auto look = m_mode == Mode::Plan ? lookOf(statement.effect)
                                           : lookOf(m_presenter.state(row.migration, row.statement));
    switch (role) {
    case Qt::DisplayRole:
        return statement.sentence;
    case Qt::ToolTipRole:
        return statement.text;
    case DetailRole: {
        const auto line = tr("line %1").arg(statement.line);
        return statement.detail.isEmpty() ? line : tr("%1 · %2").arg(line, statement.detail);
    }
    case Qt::AccessibleTextRole:
        return look.word.isEmpty() ? statement.sentence : tr("%1, %2").arg(statement.sentence, look.word);
    case IconNameRole:
        return look.icon;
    case ToneRole:
        return int(look.tone);
    case StateRole:
        return look.word;
    case EmphasisRole:
        return emphasisedNames(statement.sentence, statement.text);
    default:
        return {};
    }
}

} // namespace raingauge::gui
