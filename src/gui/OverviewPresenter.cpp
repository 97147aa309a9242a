#include "gui/OverviewPresenter.h"

#include "gui/ErrorText.h"
#include "gui/StateWords.h"
#include "typescript/NodeHint.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace raingauge::gui {

namespace {

class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPresenter)

public:
    static ReportRow config(const PipelineFacts &facts);
    static ReportRow code(const PipelineFacts &facts);
    static ReportRow evaluator();
    static NodeQuestion nodeQuestion();
    static ReportRow migrations(const PipelineFacts &facts);
    static ReportRow generate(const PipelineFacts &facts);
    static ReportRow connection(const PipelineFacts &facts, bool hasSandbox);
    static ReportRow apply(const PipelineFacts &facts);
    static ReportRow finding(const doctor::Finding &finding);
    static FindingsSummary summary(const std::vector<ReportRow> &checks,
                                   const std::vector<doctor::Finding> &findings, const QString &ago);

private:
    static void pass(ReportRow &row, const QString &reason);
    static void wait(ReportRow &row);
    static void fail(ReportRow &row, const base::Error &error);
    static void failReading(ReportRow &row, const base::Error &error, const PipelineFacts &facts);
    static void offerToOpen(ReportRow &row, const std::optional<base::Location> &where);
    static void askFor(ReportRow &row, const QString &reason, const QString &action, OverviewAction what);
};

void OverviewWords::pass(ReportRow &row, const QString &reason)
{
    row.iconName = QStringLiteral("check");
    row.tone = Tone::Success;
    row.reason = reason;
}

void OverviewWords::wait(ReportRow &row)
{
    row.iconName = QStringLiteral("circle-dashed");
    row.reason = tr("not known yet");
}

void OverviewWords::fail(ReportRow &row, const base::Error &error)
{
    row.iconName = QStringLiteral("x");
    row.tone = Tone::Danger;
    row.reason = base::fullMessage(error);
    if (error.where && error.where->line > 0)
        row.reason = tr("%1: %2").arg(placeText(error, QFileInfo(error.where->file).path()), row.reason);
    if (const auto hint = typescript::hintWithoutNode(error); !hint.isEmpty())
        row.reason += u'\n' + hint;
    row.toolTip = describeError(error).details;
    offerToOpen(row, error.where);
}

/// Of the project's code: where Node.js could evaluate it, that is offered.
void OverviewWords::failReading(ReportRow &row, const base::Error &error, const PipelineFacts &facts)
{
    fail(row, error);
    if (facts.runsInNode || !typescript::nodeCouldHelp(error))
        return;
    row.actionText = tr("Evaluate with Node.js…");
    row.action = OverviewAction::AskForNode;
}

void OverviewWords::offerToOpen(ReportRow &row, const std::optional<base::Location> &where)
{
    if (!where || !QFileInfo(where->file).isFile())
        return;
    row.actionText = tr("Open %1").arg(QFileInfo(where->file).fileName());
    row.action = OverviewAction::OpenFile;
    row.place = *where;
}

void OverviewWords::askFor(ReportRow &row, const QString &reason, const QString &action, OverviewAction what)
{
    row.iconName = QStringLiteral("arrow-right");
    row.tone = Tone::Accent;
    row.reason = reason;
    row.actionText = action;
    row.action = what;
}

ReportRow OverviewWords::config(const PipelineFacts &facts)
{
    ReportRow row{.id = QStringLiteral("config"), .iconName = {}, .title = tr("Config"), .reason = {}};
    if (facts.mustChooseConfig) {
        askFor(row, tr("this repository has several configs: choose one above the navigator"), {},
               OverviewAction::None);
        return row;
    }
    if (const auto *error = facts.project.error()) {
        failReading(row, *error, facts);
        return row;
    }
    const auto *project = facts.project.get();
    if (!project) {
        wait(row);
        return row;
    }
    const auto &read = project->config;
    pass(row, tr("%1 · %2, migrations in %3").arg(QFileInfo(read.file).fileName(), read.dialect, read.out));
    row.actionText = tr("Open config");
    row.action = OverviewAction::OpenConfig;
    row.place.file = read.file;
    return row;
}

ReportRow OverviewWords::code(const PipelineFacts &facts)
{
    ReportRow row{.id = QStringLiteral("code"), .iconName = {}, .title = tr("Schema code"), .reason = {}};
    const auto *project = facts.project.get();
    if (!project) {
        wait(row);
        return row;
    }
    if (!project->code) {
        failReading(row, project->code.error(), facts);
        return row;
    }
    const auto &code = *project->code;
    pass(row, tr("%1 in %2")
                  .arg(tr("%n tables", nullptr, static_cast<int>(code.snapshot.tables.size())),
                       tr("%n files", nullptr, static_cast<int>(code.files.size()))));
    if (!code.projectDrizzleVersion.isEmpty() && code.projectDrizzleVersion != code.drizzleVersion)
        row.reason += tr(" · evaluated with drizzle-orm %1, the project has %2")
                          .arg(code.drizzleVersion, code.projectDrizzleVersion);
    return row;
}

ReportRow OverviewWords::evaluator()
{
    ReportRow row{.id = QStringLiteral("evaluator"), .iconName = {}, .title = tr("Evaluator"), .reason = {}};
    row.iconName = QStringLiteral("square-terminal");
    row.tone = Tone::Warning;
    row.reason =
        tr("code is evaluated with Node.js and runs with your rights, as you chose for this project");
    row.actionText = tr("Stop using Node.js");
    row.action = OverviewAction::StopUsingNode;
    return row;
}

NodeQuestion OverviewWords::nodeQuestion()
{
    return {
        tr("Run this project's code on your computer?"),
        tr("Node.js would evaluate the config and the schema with your rights: the project's code and its "
           "packages can then read and change your files and use the network. Say yes only if you trust "
           "them. Raingauge remembers it for this project until you stop it here."),
        tr("Run this project's code"), tr("Not now")};
}

ReportRow OverviewWords::migrations(const PipelineFacts &facts)
{
    ReportRow row{
        .id = QStringLiteral("migrations"), .iconName = {}, .title = tr("Migrations"), .reason = {}};
    const auto *project = facts.project.get();
    if (!project) {
        wait(row);
        return row;
    }
    if (!project->folder) {
        fail(row, project->folder.error());
        return row;
    }
    const auto number = static_cast<int>(project->folder->migrations.size());
    const auto troubled =
        std::count_if(facts.migrations.begin(), facts.migrations.end(),
                      [](const auto &migration) { return needsAttention(migration.state); });
    if (troubled > 0) {
        askFor(row, tr("%n migrations need a decision", nullptr, static_cast<int>(troubled)),
               tr("Show journal"), OverviewAction::ShowJournal);
        row.iconName = QStringLiteral("triangle-alert");
        row.tone = Tone::Warning;
        return row;
    }
    pass(row, number == 0 ? tr("none yet; the first one makes the folder %1").arg(project->config.out)
                          : tr("%n migrations, each with its SQL file and snapshot", nullptr, number));
    if (number > 0) {
        row.actionText = tr("Show migrations");
        row.action = OverviewAction::ShowMigrations;
    }
    return row;
}

ReportRow OverviewWords::generate(const PipelineFacts &facts)
{
    ReportRow row{.id = QStringLiteral("generate"), .iconName = {}, .title = tr("Generate"), .reason = {}};
    if (const auto *error = facts.changes.error()) {
        fail(row, *error);
        row.reason = tr("cannot compare the code with the newest snapshot");
        row.toolTip = base::fullMessage(*error);
        row.action = OverviewAction::None;
        row.actionText.clear();
        return row;
    }
    const auto *plan = facts.changes.get();
    if (!plan) {
        wait(row);
        return row;
    }
    using Status = tasks::GeneratePlan::Status;
    if (plan->status == Status::NoChanges)
        pass(row, tr("the newest snapshot says what the code says"));
    else if (plan->status == Status::NeedsAnswers)
        askFor(row,
               tr("the code has changed; %n renames are to be answered", nullptr,
                  static_cast<int>(plan->questions.size())),
               tr("Generate…"), OverviewAction::Generate);
    else
        askFor(row,
               tr("%n changes in the code have no migration yet", nullptr,
                  static_cast<int>(plan->statements.size())),
               tr("Generate…"), OverviewAction::Generate);
    return row;
}

ReportRow OverviewWords::connection(const PipelineFacts &facts, bool hasSandbox)
{
    ReportRow row{
        .id = QStringLiteral("connection"), .iconName = {}, .title = tr("Connection"), .reason = {}};
    if (const auto *error = facts.database.error()) {
        fail(row, *error);
        if (error->code == base::ErrorCode::DatabaseUnreachable && hasSandbox) {
            row.actionText = tr("Start the sandbox");
            row.action = OverviewAction::StartSandbox;
        } else if (row.action == OverviewAction::None) {
            row.actionText = tr("Try again");
            row.action = OverviewAction::ReadAgain;
        }
        return row;
    }
    const auto *state = facts.database.get();
    if (!state) {
        wait(row);
        return row;
    }
    pass(row, tr("%1 · %2").arg(state->displayName, state->serverVersion));
    return row;
}

ReportRow OverviewWords::apply(const PipelineFacts &facts)
{
    ReportRow row{.id = QStringLiteral("apply"), .iconName = {}, .title = tr("Apply"), .reason = {}};
    const auto *state = facts.database.get();
    if (!state) {
        wait(row);
        return row;
    }
    const auto pending = countState(facts.migrations, plan::State::Pending);
    const auto troubled = std::any_of(facts.migrations.begin(), facts.migrations.end(),
                                      [](const auto &migration) { return needsAttention(migration.state); });
    if (troubled) {
        askFor(row, tr("nothing can be applied until the migrations above are settled"), tr("Show journal"),
               OverviewAction::ShowJournal);
        row.iconName = QStringLiteral("triangle-alert");
        row.tone = Tone::Warning;
    } else if (pending > 0) {
        askFor(row, tr("%n migrations are not in %1 yet", nullptr, pending).arg(state->displayName),
               tr("Apply %n migrations…", nullptr, pending), OverviewAction::Apply);
    } else if (facts.migrations.empty()) {
        pass(row, tr("nothing to apply"));
    } else {
        pass(row, tr("every migration is in %1.%2").arg(state->history.schema, state->history.table));
    }
    return row;
}

ReportRow OverviewWords::finding(const doctor::Finding &finding)
{
    ReportRow row{.id = finding.code, .iconName = {}, .title = finding.subject, .reason = finding.message};
    switch (finding.severity) {
    case doctor::Severity::Error:
        row.iconName = QStringLiteral("circle-x");
        row.tone = Tone::Danger;
        break;
    case doctor::Severity::Warning:
        row.iconName = QStringLiteral("triangle-alert");
        row.tone = Tone::Warning;
        break;
    case doctor::Severity::Information:
        row.iconName = QStringLiteral("info");
        row.tone = Tone::Accent;
        break;
    }
    if (row.title.isEmpty())
        row.title = finding.code;
    row.toolTip = tr("%1: %2").arg(finding.code, finding.message);
    offerToOpen(row, finding.where);
    return row;
}

FindingsSummary OverviewWords::summary(const std::vector<ReportRow> &checks,
                                       const std::vector<doctor::Finding> &findings, const QString &ago)
{
    const auto count = [&findings](doctor::Severity severity) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(), [severity](const auto &one) {
            return one.severity == severity;
        }));
    };
    const auto failed = static_cast<int>(std::count_if(
        checks.begin(), checks.end(), [](const auto &row) { return row.tone == Tone::Danger; }));
    const auto errors = count(doctor::Severity::Error) + failed;
    const auto warnings = count(doctor::Severity::Warning);
    QStringList parts;
    if (errors > 0)
        parts << tr("%n errors", nullptr, errors);
    if (warnings > 0)
        parts << tr("%n warnings", nullptr, warnings);
    if (errors > 0)
        return {parts.join(QStringLiteral(", ")), QStringLiteral("circle-x"), Tone::Danger};
    if (warnings > 0)
        return {parts.join(QStringLiteral(", ")), QStringLiteral("triangle-alert"), Tone::Warning};
    const auto passed = static_cast<int>(std::count_if(
        checks.begin(), checks.end(), [](const auto &row) { return row.tone == Tone::Success; }));
    return {tr("%n checks passed %1", nullptr, passed).arg(ago), QStringLiteral("shield-check"), Tone::Muted};
}

} // namespace

std::vector<ReportRow> overviewRows(const PipelineFacts &facts, bool hasSandbox)
{
    std::vector<ReportRow> rows{OverviewWords::config(facts), OverviewWords::code(facts)};
    if (facts.runsInNode)
        rows.push_back(OverviewWords::evaluator());
    rows.push_back(OverviewWords::migrations(facts));
    rows.push_back(OverviewWords::generate(facts));
    rows.push_back(OverviewWords::connection(facts, hasSandbox));
    rows.push_back(OverviewWords::apply(facts));
    return rows;
}

NodeQuestion nodeQuestion()
{
    return OverviewWords::nodeQuestion();
}

std::vector<ReportRow> findingRows(const std::vector<doctor::Finding> &findings)
{
    std::vector<ReportRow> rows;
    rows.reserve(findings.size());
    for (const auto &finding : findings)
        rows.push_back(OverviewWords::finding(finding));
    return rows;
}

FindingsSummary summarise(const std::vector<ReportRow> &checks, const std::vector<doctor::Finding> &findings,
                          const QString &ago)
{
    return OverviewWords::summary(checks, findings, ago);
}

} // namespace raingauge::gui
