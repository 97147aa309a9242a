#include "gui/PipelinePresenter.h"

#include "gui/ErrorText.h"
#include "gui/StateWords.h"

#include <QCoreApplication>

namespace raingauge::gui {

namespace {

using project::Config;

class PipelineWords
{
    Q_DECLARE_TR_FUNCTIONS(PipelinePresenter)

public:
    static Station code(const PipelineFacts &facts);
    static Station migrations(const PipelineFacts &facts);
    static Station database(const PipelineFacts &facts);
    static Station withFreshness(Station station, const QDateTime &readAt);
    static Link generate(const PipelineFacts &facts);
    static Link apply(const PipelineFacts &facts);
    static std::vector<StationPart> states(const std::vector<plan::MigrationStatus> &migrations);

private:
    static StationPart changes(const PipelineFacts &facts);
    static QString count(plan::State state, int number);
};

QString schemaText(const Config &config)
{
    return QStringList(config.schema.begin(), config.schema.end()).join(QStringLiteral(", "));
}

/// "0005" of "0005_drop_phone": what a migration is called in passing.
QString shortTag(const QString &tag)
{
    const auto prefix = tag.left(tag.indexOf(u'_'));
    return prefix.isEmpty() ? tag : prefix;
}

Station PipelineWords::code(const PipelineFacts &facts)
{
    Station station{.title = tr("Code"), .iconName = QStringLiteral("file-code"), .parts = {}, .toolTip = {}};
    station.isStale = facts.project.isLoading && facts.project.value;
    if (const auto *error = facts.project.error()) {
        station.parts = {facts.mustChooseConfig ? StationPart{tr("choose a config"), Tone::Accent}
                                                : StationPart{shortErrorText(*error), Tone::Danger}};
        station.toolTip = base::fullMessage(*error);
        return station;
    }
    const auto *project = facts.project.get();
    if (!project) {
        station.parts = {{tr("reading…")}};
        return station;
    }
    station.parts.push_back({schemaText(project->config)});
    if (!project->code) {
        station.parts.push_back({shortErrorText(project->code.error()), Tone::Danger});
        station.toolTip = base::fullMessage(project->code.error());
        return station;
    }
    const auto tables = static_cast<int>(project->code->snapshot.tables.size());
    station.parts.push_back({tr("%n tables", nullptr, tables)});
    station.parts.push_back(changes(facts));
    station.toolTip = tr("Schema code in %1, evaluated with drizzle-orm %2")
                          .arg(project->config.directory, project->code->drizzleVersion);
    return station;
}

StationPart PipelineWords::changes(const PipelineFacts &facts)
{
    if (const auto *error = facts.changes.error())
        return {tr("cannot be compared: %1").arg(shortErrorText(*error)), Tone::Danger};
    const auto *plan = facts.changes.get();
    if (!plan)
        return {tr("comparing…")};
    switch (plan->status) {
    case tasks::GeneratePlan::Status::NoChanges:
        if (plan->folder.migrations.empty())
            return {tr("nothing to generate")};
        return {tr("matches %1").arg(shortTag(plan->folder.migrations.back().entry.tag))};
    case tasks::GeneratePlan::Status::NeedsAnswers:
        return {tr("%n renames to answer", nullptr, static_cast<int>(plan->questions.size())), Tone::Accent};
    case tasks::GeneratePlan::Status::Ready:
        break;
    }
    return {tr("%n changes not generated", nullptr, static_cast<int>(plan->statements.size())), Tone::Accent};
}

QString PipelineWords::count(plan::State state, int number)
{
    using enum plan::State;
    switch (state) {
    case Failed:
        return tr("%n failed", nullptr, number);
    case MissingSql:
        return tr("%n files missing", nullptr, number);
    case WillBeSkipped:
        return tr("%n would be skipped", nullptr, number);
    case Edited:
        return tr("%n edited", nullptr, number);
    case EditedLineEndings:
        return tr("%n with other line endings", nullptr, number);
    case MissingSnapshot:
        return tr("%n snapshots missing", nullptr, number);
    case UnknownToJournal:
        return tr("%n not in the journal", nullptr, number);
    case Pending:
        return tr("%n pending", nullptr, number);
    case Applied:
        return tr("%n applied", nullptr, number);
    }
    return {};
}

std::vector<StationPart> PipelineWords::states(const std::vector<plan::MigrationStatus> &migrations)
{
    using enum plan::State;
    std::vector<StationPart> parts;
    for (const auto state : {Failed, MissingSql, WillBeSkipped, Edited, EditedLineEndings, MissingSnapshot,
                             UnknownToJournal, Pending}) {
        if (const auto number = countState(migrations, state); number > 0)
            parts.push_back({count(state, number), stateWords(state).tone});
    }
    return parts;
}

Station PipelineWords::migrations(const PipelineFacts &facts)
{
    Station station{
        .title = tr("Migrations"), .iconName = QStringLiteral("layers"), .parts = {}, .toolTip = {}};
    station.isStale = facts.project.isLoading && facts.project.value;
    const auto *project = facts.project.get();
    if (!project) {
        station.parts = {{facts.project.error() ? tr("not read") : tr("reading…")}};
        return station;
    }
    station.toolTip = project::outDirectory(project->config);
    if (!project->folder) {
        station.parts = {{shortErrorText(project->folder.error()), Tone::Danger}};
        station.toolTip = base::fullMessage(project->folder.error());
        return station;
    }
    const auto number = static_cast<int>(project->folder->migrations.size());
    if (number == 0 && facts.migrations.empty()) {
        station.parts = {{tr("none yet")}};
        return station;
    }
    station.parts = {{tr("%n migrations", nullptr, number)}};
    if (!facts.database.get()) {
        // Without the history nothing is known of what is pending; what files alone tell still counts.
        for (auto &part : states(facts.migrations)) {
            if (part.tone != stateWords(plan::State::Pending).tone)
                station.parts.push_back(std::move(part));
        }
        return station;
    }
    auto counts = states(facts.migrations);
    if (counts.empty())
        counts.push_back({tr("all applied")});
    station.parts.insert(station.parts.end(), counts.begin(), counts.end());
    return station;
}

Station PipelineWords::database(const PipelineFacts &facts)
{
    Station station{
        .title = tr("Database"), .iconName = QStringLiteral("database"), .parts = {}, .toolTip = {}};
    station.isStale = facts.database.isLoading && facts.database.value;
    if (const auto *error = facts.database.error()) {
        station.parts = {{shortErrorText(*error), Tone::Danger}};
        station.toolTip = base::fullMessage(*error);
        return station;
    }
    const auto *state = facts.database.get();
    if (!state) {
        station.parts = {{facts.project.error() ? tr("not known") : tr("connecting…")}};
        return station;
    }
    station.parts = {{state->displayName}, {state->serverVersion}};
    const auto pending = countState(facts.migrations, plan::State::Pending);
    const auto applied = countState(facts.migrations, plan::State::Applied);
    if (!state->history.exists)
        station.parts.insert(station.parts.begin() + 1, {tr("no history yet")});
    else if (pending == 0 && applied == static_cast<int>(facts.migrations.size()))
        station.parts.insert(station.parts.begin() + 1, {tr("in sync"), Tone::Success});
    station.toolTip =
        tr("%1, %2\nHistory in %3.%4, %n rows", nullptr, static_cast<int>(state->history.rows.size()))
            .arg(state->displayName, state->serverVersion, state->history.schema, state->history.table);
    return station;
}

Station PipelineWords::withFreshness(Station station, const QDateTime &readAt)
{
    if (readAt.isValid())
        station.toolTip +=
            u'\n' + tr("Read at %1").arg(QLocale().toString(readAt.time(), QLocale::ShortFormat));
    return station;
}

Link PipelineWords::generate(const PipelineFacts &facts)
{
    using Status = tasks::GeneratePlan::Status;
    const auto *plan = facts.changes.get();
    if (!plan) {
        const auto *error = facts.changes.error();
        return {tr("Generate…"), QStringLiteral("ban"),
                error ? base::fullMessage(*error) : tr("The code has not been read yet."),
                Link::Look::Blocked};
    }
    if (plan->status == Status::NoChanges)
        return {tr("Nothing to generate"), QStringLiteral("check"),
                tr("The newest snapshot says what the code says."), Link::Look::Nothing};
    return {tr("Generate…"), QStringLiteral("wand-sparkles"),
            tr("Write the next migration from the schema code"), Link::Look::Primary};
}

Link PipelineWords::apply(const PipelineFacts &facts)
{
    const auto *state = facts.database.get();
    const auto *project = facts.project.get();
    if (!state || !project || !project->folder) {
        const auto *error = facts.database.error();
        return {tr("Apply…"), QStringLiteral("ban"),
                error ? base::fullMessage(*error) : tr("The database has not been read yet."),
                Link::Look::Blocked};
    }
    const auto pending = countState(facts.migrations, plan::State::Pending);
    const auto skipped = countState(facts.migrations, plan::State::WillBeSkipped);
    const auto troubled = std::any_of(facts.migrations.begin(), facts.migrations.end(),
                                      [](const auto &migration) { return needsAttention(migration.state); });
    if (pending + skipped == 0)
        return {tr("Nothing to apply"), QStringLiteral("check"),
                tr("%1 holds every migration.").arg(state->displayName), Link::Look::Nothing};
    return {tr("Apply %n migrations…", nullptr, pending + skipped), QStringLiteral("play"),
            tr("Apply to %1").arg(state->displayName), troubled ? Link::Look::Plain : Link::Look::Primary};
}

} // namespace

PipelineFacts factsOf(const Workspace &workspace)
{
    return {workspace.project(),    workspace.changes(),          workspace.database(),
            workspace.migrations(), workspace.mustChooseConfig(), workspace.runsInNode()};
}

Pipeline describePipeline(const PipelineFacts &facts)
{
    const auto fresh = [](Station station, const QDateTime &readAt) {
        return PipelineWords::withFreshness(std::move(station), readAt);
    };
    return {fresh(PipelineWords::code(facts), facts.project.readAt),
            fresh(PipelineWords::migrations(facts), facts.project.readAt),
            fresh(PipelineWords::database(facts), facts.database.readAt), PipelineWords::generate(facts),
            PipelineWords::apply(facts)};
}

int countState(const std::vector<plan::MigrationStatus> &migrations, plan::State state)
{
    return static_cast<int>(
        std::count_if(migrations.begin(), migrations.end(),
                      [state](const auto &migration) { return migration.state == state; }));
}

std::vector<StationPart> stateCounts(const std::vector<plan::MigrationStatus> &migrations)
{
    return PipelineWords::states(migrations);
}

} // namespace raingauge::gui
