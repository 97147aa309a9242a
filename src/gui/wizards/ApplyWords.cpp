// The words of ApplyPresenter: titles, facts, the report for a colleague.
#include "gui/wizards/ApplyPresenter.h"
#include "gui/wizards/CommandLine.h"

#include <QDir>
#include <QStringList>

namespace raingauge::gui {

using apply::Outcome;
using apply::Progress;

QString ApplyPresenter::stepName(Page page) const
{
    switch (page) {
    case Page::Target:
        return tr("Target");
    case Page::Plan:
        return tr("Plan");
    case Page::Running:
        return tr("Apply");
    case Page::Report:
        return tr("Report");
    }
    return {};
}

namespace {

QString targetTitle(const ApplyPresenter &presenter)
{
    const auto *made = presenter.plan();
    if (!made) {
        const auto error = presenter.error();
        if (!error)
            return ApplyPresenter::tr("Asking the database what it holds…");
        switch (error->code) {
        case base::ErrorCode::DatabaseUnreachable:
            return ApplyPresenter::tr("The database cannot be reached");
        case base::ErrorCode::AuthFailed:
            return ApplyPresenter::tr("The server refuses the login");
        default:
            return ApplyPresenter::tr("It cannot be said what is to be applied");
        }
    }
    const int pending = int(made->plan.migrations.size());
    if (!presenter.refusals().empty())
        return ApplyPresenter::tr("Nothing is applied until %n migration(s) are put in order", nullptr,
                                  int(presenter.refusals().size()));
    if (pending == 0)
        return ApplyPresenter::tr("Nothing to apply: every migration is in");
    return ApplyPresenter::tr("%n migration(s) to apply", nullptr, pending);
}

QString reportTitle(const ApplyPresenter &presenter)
{
    const auto &report = presenter.report();
    if (!report)
        return ApplyPresenter::tr("The connection was lost during the run");
    switch (report->outcome) {
    case Outcome::Applied:
        return ApplyPresenter::tr("%n migration(s) applied", nullptr, int(report->applied.size()));
    case Outcome::NothingToDo:
        return ApplyPresenter::tr("There was nothing to apply");
    case Outcome::Refused:
        return ApplyPresenter::tr("Not applied: something has changed since the plan was made");
    case Outcome::Cancelled:
        return report->hasEscaped ? ApplyPresenter::tr("Stopped, but not everything was rolled back")
                                  : ApplyPresenter::tr("Stopped: no migration was applied");
    case Outcome::Failed:
        break;
    }
    const auto &failure = report->failure;
    if (failure && failure->statement > 0) {
        const auto title =
            report->hasEscaped
                ? ApplyPresenter::tr("Statement %1 of %2 failed, and not everything was rolled back")
                : ApplyPresenter::tr("Statement %1 of %2 failed: no migration was applied");
        return title.arg(failure->statement).arg(failure->tag);
    }
    return report->hasEscaped ? ApplyPresenter::tr("The run failed, and not everything was rolled back")
                              : ApplyPresenter::tr("The run failed: no migration was applied");
}

/// After a run that did not end well: what of it is in the database.
QString leftSentence(const apply::Report &report, const QString &target)
{
    const auto pending =
        ApplyPresenter::tr("%n migration(s) still pending.", nullptr, int(report.pending.size()));
    if (!report.hasEscaped)
        return ApplyPresenter::tr("Everything that the run did in %1 was rolled back. %2")
            .arg(target, pending);
    const auto recorded = report.applied.empty()
                              ? ApplyPresenter::tr("The history records none of them as applied.")
                              : ApplyPresenter::tr("The history records as applied: %1.")
                                    .arg(QStringList(report.applied.begin(), report.applied.end())
                                             .join(ApplyPresenter::tr(", ")));
    return ApplyPresenter::tr(
               "A migration ended the transaction itself: what it did until then may be committed "
               "in %1. %2 %3")
        .arg(target, recorded, pending);
}

QString reportSentence(const ApplyPresenter &presenter)
{
    const auto &report = presenter.report();
    const auto target = presenter.plan() ? presenter.plan()->database.displayName : QString();
    if (!report)
        return ApplyPresenter::tr(
            "Either all of it is in or nothing: the history knows. Read it again to find out.");
    switch (report->outcome) {
    case Outcome::Applied:
        return ApplyPresenter::tr("%1 now holds them, and their rows are in the history. It took %2 ms.")
            .arg(target)
            .arg(report->milliseconds);
    case Outcome::NothingToDo:
        return ApplyPresenter::tr("%1 had everything already.").arg(target);
    case Outcome::Refused:
        return ApplyPresenter::tr("Nothing was applied. Look at the reasons, then try again.");
    case Outcome::Cancelled:
    case Outcome::Failed:
        break;
    }
    return leftSentence(*report, target);
}

QString runningSentence(const ApplyPresenter &presenter)
{
    const auto &progress = presenter.progress();
    if (presenter.isStopping())
        return ApplyPresenter::tr("Stopping, and rolling everything back…");
    switch (progress.step) {
    case Progress::Step::Preparing:
        return ApplyPresenter::tr("Opening the transaction…");
    case Progress::Step::Waiting:
        return ApplyPresenter::tr(
            "Another runner is applying migrations; waiting for it. Stop… ends the wait.");
    case Progress::Step::Running:
        return ApplyPresenter::tr(
                   "Statement %1 of %2. All of it is one transaction: an error rolls everything back.")
            .arg(progress.finishedStatements + 1)
            .arg(progress.totalStatements);
    case Progress::Step::Recording:
        return ApplyPresenter::tr("Recording it in the history…");
    case Progress::Step::Committing:
    case Progress::Step::Done:
        break;
    }
    return ApplyPresenter::tr("Committing…");
}

} // namespace

QString ApplyPresenter::title() const
{
    const int pending = plan() ? int(plan()->plan.migrations.size()) : 0;
    switch (m_page) {
    case Page::Target:
        return targetTitle(*this);
    case Page::Plan:
        return tr("%1 in %2")
            .arg(tr("%n statement(s)", nullptr, statementCount()), tr("%n migration(s)", nullptr, pending));
    case Page::Running:
        return tr("Applying %n migration(s)", nullptr, pending);
    case Page::Report:
        return reportTitle(*this);
    }
    return {};
}

QString ApplyPresenter::sentence() const
{
    switch (m_page) {
    case Page::Target:
        if (!plan())
            return error() ? tr("Nothing was changed.") : tr("Nothing is changed by looking.");
        if (!refusals().empty())
            return tr("drizzle-kit would pass these over or run them on the wrong ground. Raingauge refuses "
                      "instead.");
        return plan()->plan.migrations.empty()
                   ? tr("The history has a row for every migration in the folder.")
                   : tr("Make sure that this is the database that you mean.");
    case Page::Plan:
        return tr("They run in this order, in one transaction: all of it or nothing.");
    case Page::Running:
        return runningSentence(*this);
    case Page::Report:
        return reportSentence(*this);
    }
    return {};
}

QString ApplyPresenter::primaryText() const
{
    switch (m_page) {
    case Page::Target:
        if (m_isPlanning)
            return tr("Continue");
        if (!plan())
            return tr("Try again");
        if (!refusals().empty())
            return tr("Check again");
        return plan()->plan.migrations.empty() ? tr("Close") : tr("Continue");
    case Page::Plan:
        return tr("Apply %n migration(s) to %1", nullptr, int(plan()->plan.migrations.size()))
            .arg(plan()->database.displayName);
    case Page::Running:
        return tr("Applying…");
    case Page::Report:
        break;
    }
    if (!m_report)
        return tr("Read the history again");
    return m_report->outcome == Outcome::Applied ? tr("Open the journal") : tr("Try again");
}

QString ApplyPresenter::cancelText() const
{
    if (m_page == Page::Running)
        return m_isStopping ? tr("Stopping…") : tr("Stop…");
    return m_page == Page::Report ? tr("Close") : tr("Cancel");
}

QString ApplyPresenter::targetText() const
{
    if (!m_reading || !m_reading->target)
        return {};
    const auto name = postgres::displayName(*m_reading->target);
    if (!m_reading->config)
        return name;
    return tr("%1 · history in %2.%3")
        .arg(name, project::historySchema(*m_reading->config), project::historyTable(*m_reading->config));
}

std::vector<SourceFact> ApplyPresenter::facts() const
{
    std::vector<SourceFact> facts;
    if (!m_reading || !m_reading->target)
        return facts;
    const auto &target = *m_reading->target;
    const auto server = target.host.startsWith(u'/')
                            ? tr("socket in %1, port %2").arg(target.host).arg(target.port)
                            : tr("%1, port %2").arg(target.host).arg(target.port);
    facts.push_back({QStringLiteral("server"), tr("Server"), server});
    facts.push_back({QStringLiteral("database"), tr("Database"), target.database});
    facts.push_back({QStringLiteral("key-round"), tr("User"), target.user});
    if (plan())
        facts.push_back({QStringLiteral("info"), tr("Version"), plan()->database.serverVersion});
    if (m_reading->config) {
        const auto table =
            project::historySchema(*m_reading->config) + u'.' + project::historyTable(*m_reading->config);
        const auto rows = tr("%n row(s)", nullptr, plan() ? int(plan()->database.history.rows.size()) : 0);
        facts.push_back({QStringLiteral("history"), tr("History"),
                         !plan()                           ? table
                         : plan()->database.history.exists ? tr("%1, %2").arg(table, rows)
                                                           : tr("%1, made by the first run").arg(table)});
    }
    if (plan() && refusals().empty()) {
        QStringList tags;
        for (const auto &migration : plan()->plan.migrations)
            tags << migration.entry.tag;
        facts.push_back(
            {QStringLiteral("layers"), tr("Pending"), tags.isEmpty() ? tr("none") : tags.join(tr(", "))});
    }
    return facts;
}

QString ApplyPresenter::commandLine() const
{
    return migrateCommandLine(m_reading && m_reading->config ? m_reading->config->file : QString(), m_choice);
}

QString ApplyPresenter::reportText() const
{
    QStringList lines{title(), sentence()};
    if (plan())
        lines << tr("Target: %1, %2").arg(targetText(), plan()->database.serverVersion);
    if (m_report && m_report->failure) {
        const auto &failure = *m_report->failure;
        const QDir base(m_reading && m_reading->config ? m_reading->config->directory : QString());
        lines << tr("File: %1, line %2, column %3")
                     .arg(base.relativeFilePath(failure.file))
                     .arg(failure.line)
                     .arg(failure.column);
        if (const auto *migration = failedMigration();
            migration && failure.statement > 0 && failure.statement <= int(migration->statements.size()))
            lines << QString() << migration->statements[size_t(failure.statement - 1)].text << QString();
        if (!failure.detail.isEmpty())
            lines << tr("Detail: %1").arg(failure.detail);
    }
    if (const auto failed = error()) {
        lines << tr("Error: %1").arg(base::fullMessage(*failed));
        if (!failed->sqlState.isEmpty())
            lines << tr("SQLSTATE: %1").arg(failed->sqlState);
        if (!failed->hint.isEmpty())
            lines << tr("Hint: %1").arg(failed->hint);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace raingauge::gui
