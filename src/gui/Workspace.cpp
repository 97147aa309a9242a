#include "gui/Workspace.h"

#include "gui/ProjectWatcher.h"
#include "gui/StatementRelay.h"
#include "gui/WatchedPaths.h"

#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace raingauge::gui {

namespace {

bool sameOutcome(const std::optional<base::Result<tasks::DatabaseState>> &before,
                 const base::Result<tasks::DatabaseState> &after)
{
    if (!before || before->has_value() != after.has_value())
        return false;
    if (after)
        return **before == *after;
    return before->error().code == after.error().code &&
           base::fullMessage(before->error()) == base::fullMessage(after.error());
}

/// A survey and what to watch from now on: both are found on a pool thread.
struct ProjectReading
{
    tasks::ProjectSurvey survey;
    WatchedPaths watched;
};

ProjectReading readProjectFiles(const tasks::Context &context, const tasks::ProjectChoice &choice,
                                const std::vector<QString> &earlierInputs, const std::stop_token &stop)
{
    auto survey = tasks::surveyProject(context, choice, stop);
    auto watched =
        survey.project ? watchedPaths(*survey.project, earlierInputs) : watchedPaths(choice, survey.configs);
    return {std::move(survey), std::move(watched)};
}

/// For the activity panel: code that cannot be read is a failed reading too.
JobOutcome outcomeOf(const ProjectReading &reading)
{
    const auto &project = reading.survey.project;
    if (!project)
        return gui::outcomeOf(project.error());
    return project->code ? JobOutcome::Done : gui::outcomeOf(project->code.error());
}

} // namespace

class Workspace::Private : public QObject
{
public:
    enum class Visibility
    {
        Shown,
        Silent
    };

    Private(Workspace *workspace, tasks::Context outside, JobRunner &jobRunner)
        : q(workspace), context(std::move(outside)), jobs(jobRunner), relay(StatementRelay::create())
    {
        context.statementLog = StatementRelay::log(relay, context.statementLog);
        connect(relay.get(), &StatementRelay::statementSent, q, &Workspace::statementSent);
        connect(&watcher, &ProjectWatcher::changed, this, [this] { readProject(); });
        poll.setInterval(5s);
        connect(&poll, &QTimer::timeout, q, &Workspace::pollDatabase);
    }

    void readProject();
    void adopt(ProjectReading reading);
    void readDatabase(Visibility visibility);
    void adopt(base::Result<tasks::DatabaseState> reading);
    void readDetails();
    void updateMigrations();
    void reset();

    Workspace *q;
    tasks::Context context;
    JobRunner &jobs;
    std::shared_ptr<StatementRelay> relay;
    ProjectWatcher watcher;
    QTimer poll;

    bool isOpen = false;
    tasks::ProjectChoice choice;
    std::vector<QString> configs;
    std::vector<QString> inputs;
    QString configFile;
    bool runsInNode = false;
    Reading<tasks::ProjectState> project;
    Reading<tasks::DatabaseState> database;
    Reading<tasks::GeneratePlan> changes;
    std::vector<plan::MigrationStatus> migrations;
    tasks::MigrationDetails details;

    // Each reading has a number; an answer that is not the newest one's is dropped.
    int projectReading = 0;
    int databaseReading = 0;
    int detailReading = 0;
    Job projectJob;
    Job databaseJob;
    bool databaseRuns = false;
};

void Workspace::Private::readProject()
{
    jobs.cancel(projectJob);
    const auto number = ++projectReading;
    project.isLoading = true;
    changes.isLoading = true;
    emit q->projectChanged();
    projectJob = jobs.start(
        Workspace::tr("Reading the project"), this,
        [outside = context, chosen = choice, before = inputs](const std::stop_token &stop) {
            return readProjectFiles(outside, chosen, before, stop);
        },
        [this, number](ProjectReading reading) {
            if (number == projectReading)
                adopt(std::move(reading));
        });
}

void Workspace::Private::adopt(ProjectReading reading)
{
    if (outcomeOf(reading) == JobOutcome::Cancelled && project.value) {
        // What was there before is better than nothing.
        project.isLoading = changes.isLoading = false;
        emit q->projectChanged();
        return;
    }
    auto &survey = reading.survey;
    const auto *before = project.get();
    const auto oldConfig = before ? std::optional(before->config) : std::nullopt;
    project = {std::move(survey.project), false, QDateTime::currentDateTime()};
    configs = std::move(survey.configs);
    configFile = survey.configFile;
    runsInNode = survey.runsInNode;
    if (survey.changes)
        changes = {std::move(survey.changes), false, project.readAt};
    else
        changes = {};
    const auto *now = project.get();
    if (now && now->code)
        inputs = now->code->inputs;
    watcher.watch(reading.watched.files, reading.watched.folders);
    updateMigrations();
    readDetails();
    emit q->projectChanged();
    if (now && (!oldConfig || *oldConfig != now->config || !database.value))
        readDatabase(Visibility::Shown);
}

void Workspace::Private::readDatabase(Visibility visibility)
{
    const auto *now = project.get();
    if (!now)
        return;
    jobs.cancel(databaseJob);
    const auto number = ++databaseReading;
    databaseRuns = true;
    if (visibility == Visibility::Shown) {
        database.isLoading = true;
        emit q->databaseChanged();
    }
    databaseJob = jobs.start(
        Workspace::tr("Reading the history"), this,
        [outside = context, config = now->config, chosen = choice](const std::stop_token &stop) {
            return tasks::readDatabase(outside, config, chosen, stop);
        },
        [this, number](base::Result<tasks::DatabaseState> reading) {
            if (number == databaseReading)
                adopt(std::move(reading));
        });
}

void Workspace::Private::adopt(base::Result<tasks::DatabaseState> reading)
{
    databaseRuns = false;
    const auto wasLoading = std::exchange(database.isLoading, false);
    if (outcomeOf(reading) == JobOutcome::Cancelled && database.value) {
        if (wasLoading)
            emit q->databaseChanged();
        return;
    }
    const auto same = sameOutcome(database.value, reading);
    database.readAt = QDateTime::currentDateTime();
    if (same && !wasLoading)
        return;
    database.value = std::move(reading);
    updateMigrations();
    emit q->databaseChanged();
}

void Workspace::Private::readDetails()
{
    const auto *now = project.get();
    if (!now || !now->folder)
        return;
    const auto number = ++detailReading;
    jobs.start(
        Workspace::tr("Reading the migrations and their commits"), this,
        [folder = *now->folder](const std::stop_token &stop) {
            return tasks::readMigrationDetails(folder, stop);
        },
        [this, number](tasks::MigrationDetails found) {
            if (number != detailReading || found == details)
                return;
            details = std::move(found);
            emit q->projectChanged();
        });
}

void Workspace::Private::updateMigrations()
{
    const auto *now = project.get();
    if (!now || !now->folder) {
        migrations.clear();
        return;
    }
    const auto *reached = database.get();
    migrations =
        plan::migrationStates(*now->folder, reached ? std::optional(reached->history) : std::nullopt);
}

void Workspace::Private::reset()
{
    jobs.cancel(projectJob);
    jobs.cancel(databaseJob);
    ++projectReading;
    ++databaseReading;
    ++detailReading;
    databaseRuns = false;
    watcher.clear();
    poll.stop();
    isOpen = false;
    choice = {};
    configs.clear();
    inputs.clear();
    configFile.clear();
    runsInNode = false;
    project = {};
    database = {};
    changes = {};
    migrations.clear();
    details = {};
}

Workspace::Workspace(tasks::Context context, JobRunner &jobs, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(context), jobs))
{
}

Workspace::~Workspace()
{
    d->jobs.cancel(d->projectJob);
    d->jobs.cancel(d->databaseJob);
}

void Workspace::open(const tasks::ProjectChoice &choice)
{
    d->reset();
    d->isOpen = true;
    d->choice = choice;
    d->poll.start();
    emit openChanged();
    d->readProject();
}

void Workspace::close()
{
    d->reset();
    emit openChanged();
}

void Workspace::refresh()
{
    if (!d->isOpen)
        return;
    d->readProject();
    refreshDatabase();
}

void Workspace::refreshDatabase()
{
    if (d->isOpen)
        d->readDatabase(Private::Visibility::Shown);
}

void Workspace::pollDatabase()
{
    if (d->isOpen && !d->databaseRuns && !d->project.isLoading)
        d->readDatabase(Private::Visibility::Silent);
}

void Workspace::openConfig(const QString &configFile)
{
    auto choice = d->choice;
    choice.configFile = configFile;
    choice.url.reset();
    open(choice);
}

void Workspace::useNode()
{
    d->context.nodeChoices.add(d->configFile);
    refresh();
}

void Workspace::stopUsingNode()
{
    d->context.nodeChoices.remove(d->configFile);
    refresh();
}

bool Workspace::runsInNode() const
{
    return d->runsInNode;
}

bool Workspace::isOpen() const
{
    return d->isOpen;
}

const tasks::ProjectChoice &Workspace::choice() const
{
    return d->choice;
}

const tasks::Context &Workspace::context() const
{
    return d->context;
}

JobRunner &Workspace::jobs() const
{
    return d->jobs;
}

const std::vector<QString> &Workspace::configs() const
{
    return d->configs;
}

bool Workspace::mustChooseConfig() const
{
    const auto *error = d->project.error();
    return error && error->code == base::ErrorCode::ProjectNotFound && d->configs.size() > 1;
}

const Reading<tasks::ProjectState> &Workspace::project() const
{
    return d->project;
}

const Reading<tasks::DatabaseState> &Workspace::database() const
{
    return d->database;
}

const Reading<tasks::GeneratePlan> &Workspace::changes() const
{
    return d->changes;
}

const std::vector<plan::MigrationStatus> &Workspace::migrations() const
{
    return d->migrations;
}

const std::map<QString, project::CommitInfo> &Workspace::commits() const
{
    return d->details.commits;
}

const std::map<QString, tasks::SplitSql> &Workspace::splitSql() const
{
    return d->details.sql;
}

const snapshot::Snapshot *Workspace::schema() const
{
    const auto *now = d->project.get();
    if (!now)
        return nullptr;
    if (now->code)
        return &now->code->snapshot;
    return now->latest ? &*now->latest : nullptr;
}

} // namespace raingauge::gui
