#include "plan/MigrationState.h"

#include "plan/CompareHash.h"
#include "plan/MatchHistory.h"

namespace raingauge::plan {

namespace {

/// All states that hold, in order of precedence → state and flags.
void settle(MigrationStatus &status, const std::vector<State> &holding)
{
    status.state = holding.empty() ? State::Pending : holding.front();
    if (holding.size() > 1)
        status.flags.assign(holding.begin() + 1, holding.end());
}

void addEdit(std::vector<State> &holding, const project::SqlFile &file, const HistoryRow &row)
{
    if (file.hash == row.hash)
        return;
    const bool isContent = compareHash(file.bytes, row.hash) == FileDifference::Content;
    holding.push_back(isContent ? State::Edited : State::EditedLineEndings);
}

/// `newest` as drizzle-orm's migrator read it; a null `when` is never newer than anything.
bool wouldRun(const project::JournalEntry &entry, const std::optional<qint64> &newest)
{
    return !newest || (entry.when && *newest < *entry.when);
}

MigrationStatus statusOf(const project::Migration &migration, const std::optional<HistoryRow> &row,
                         const std::optional<qint64> &newest, bool isHistoryKnown)
{
    MigrationStatus status{.idx = migration.entry.idx,
                           .tag = migration.entry.tag,
                           .when = migration.entry.when,
                           .flags = {},
                           .hash = migration.sql ? migration.sql->hash : QString(),
                           .history = row};
    const bool runs = isHistoryKnown && wouldRun(migration.entry, newest);
    std::vector<State> holding;
    if (!migration.sql)
        holding.push_back(State::MissingSql);
    if (isHistoryKnown && !row && !runs)
        holding.push_back(State::WillBeSkipped);
    if (row && migration.sql)
        addEdit(holding, *migration.sql, *row);
    if (!migration.snapshot)
        holding.push_back(State::MissingSnapshot);
    if (row)
        holding.push_back(State::Applied);
    if (runs)
        holding.push_back(State::Pending);
    settle(status, holding);
    return status;
}

MigrationStatus unjournaledFile(const QString &fileName)
{
    const auto suffix = QStringLiteral(".sql");
    return {.tag = fileName.endsWith(suffix) ? fileName.chopped(suffix.size()) : fileName,
            .state = State::UnknownToJournal,
            .flags = {},
            .hash = {}};
}

MigrationStatus unknownRow(const HistoryRow &row)
{
    return {.tag = {},
            .when = row.createdAt,
            .state = State::UnknownToJournal,
            .flags = {State::Applied},
            .hash = {},
            .history = row};
}

} // namespace

QString toString(State state)
{
    switch (state) {
    case State::Failed:
        return QStringLiteral("failed");
    case State::MissingSql:
        return QStringLiteral("missing-sql");
    case State::WillBeSkipped:
        return QStringLiteral("will-be-skipped");
    case State::Edited:
        return QStringLiteral("edited");
    case State::EditedLineEndings:
        return QStringLiteral("edited-line-endings");
    case State::MissingSnapshot:
        return QStringLiteral("missing-snapshot");
    case State::UnknownToJournal:
        return QStringLiteral("unknown-to-journal");
    case State::Applied:
        return QStringLiteral("applied");
    case State::Pending:
        break;
    }
    return QStringLiteral("pending");
}

std::vector<MigrationStatus> migrationStates(const project::MigrationsFolder &folder,
                                             const std::optional<History> &history)
{
    const auto match = matchHistory(folder, history.value_or(History{}));
    const auto newest = history ? newestCreatedAt(*history) : std::nullopt;
    std::vector<MigrationStatus> states;
    for (size_t i = 0; i < folder.migrations.size(); ++i)
        states.push_back(statusOf(folder.migrations[i], match.rowOfEntry[i], newest, history.has_value()));
    for (const auto &file : folder.unjournaledSql)
        states.push_back(unjournaledFile(file));
    for (const auto &name : folder.otherLayouts)
        states.push_back(unjournaledFile(name));
    for (const auto &row : match.unknownRows)
        states.push_back(unknownRow(row));
    return states;
}

} // namespace raingauge::plan
