#include "gui/wizards/ApplyPresenter.h"

#include <algorithm>

namespace raingauge::gui {

using apply::Outcome;

ApplyPresenter::ApplyPresenter(tasks::ProjectChoice choice, QObject *parent)
    : QObject(parent), m_choice(std::move(choice))
{
}

void ApplyPresenter::start()
{
    m_page = Page::Target;
    m_progress = {};
    m_report.reset();
    m_runError.reset();
    m_reading.reset();
    m_asksToStop = false;
    m_isStopping = false;
    m_isPlanning = true;
    emit planWanted(++m_request);
    emit changed();
}

void ApplyPresenter::setReading(int request, ApplyReading reading)
{
    if (request != m_request || !m_isPlanning)
        return;
    m_isPlanning = false;
    m_reading = std::move(reading);
    emit changed();
}

void ApplyPresenter::run()
{
    m_page = Page::Running;
    m_progress = {};
    m_progress.totalStatements = statementCount();
    emit changed();
    emit runWanted();
}

void ApplyPresenter::setProgress(const apply::Progress &progress)
{
    if (m_page != Page::Running)
        return;
    m_progress = progress;
    emit progressed();
}

void ApplyPresenter::setReport(const base::Result<apply::Report> &report)
{
    if (m_page != Page::Running)
        return;
    m_page = Page::Report;
    m_asksToStop = false;
    m_isStopping = false;
    if (report)
        m_report = *report;
    else
        m_runError = report.error();
    emit changed();
}

bool ApplyPresenter::canGoOn() const
{
    return !m_isPlanning && m_page != Page::Running;
}

void ApplyPresenter::goOn()
{
    if (!canGoOn())
        return;
    switch (m_page) {
    case Page::Target:
        if (!plan() || !refusals().empty()) {
            start();
        } else if (plan()->plan.migrations.empty()) {
            emit closeWanted();
        } else {
            m_page = Page::Plan;
            emit changed();
        }
        break;
    case Page::Plan:
        run();
        break;
    case Page::Running:
        break;
    case Page::Report:
        if (m_report && m_report->outcome == Outcome::Applied)
            emit journalWanted();
        else
            start();
        break;
    }
}

void ApplyPresenter::goBack()
{
    if (!canGoBack())
        return;
    m_page = Page::Target;
    emit changed();
}

void ApplyPresenter::cancel()
{
    if (m_page != Page::Running) {
        emit closeWanted();
        return;
    }
    if (m_isStopping)
        return;
    m_asksToStop = true;
    emit changed();
}

void ApplyPresenter::confirmStop()
{
    if (m_page != Page::Running || m_isStopping)
        return;
    m_asksToStop = false;
    m_isStopping = true;
    emit stopWanted();
    emit changed();
}

void ApplyPresenter::keepRunning()
{
    m_asksToStop = false;
    emit changed();
}

const tasks::MigratePlan *ApplyPresenter::plan() const
{
    return m_reading && m_reading->plan.has_value() ? &*m_reading->plan : nullptr;
}

std::optional<base::Error> ApplyPresenter::error() const
{
    if (m_runError)
        return m_runError;
    if (m_report && m_report->failure)
        return m_report->failure->error;
    return m_reading && !m_reading->plan.has_value() ? std::optional(m_reading->plan.error()) : std::nullopt;
}

const std::vector<plan::Refusal> &ApplyPresenter::refusals() const
{
    static const std::vector<plan::Refusal> none;
    if (m_report && m_report->outcome == Outcome::Refused)
        return m_report->refusals;
    return plan() ? plan()->plan.refusals : none;
}

int ApplyPresenter::statementCount() const
{
    int count = 0;
    if (plan()) {
        for (const auto &migration : plan()->plan.migrations)
            count += int(migration.statements.size());
    }
    return count;
}

std::vector<QString> ApplyPresenter::losses() const
{
    std::vector<QString> losses;
    if (plan()) {
        for (const auto &migration : plan()->plan.migrations) {
            for (const auto &statement : migration.statements) {
                if (statement.losesData)
                    losses.push_back(statement.sentence);
            }
        }
    }
    return losses;
}

RunState ApplyPresenter::state(int migration, int statement) const
{
    if (!plan() || m_page < Page::Running)
        return RunState::Waiting;
    if (m_report && m_report->outcome == Outcome::Applied)
        return RunState::Done;
    const auto &migrations = plan()->plan.migrations;
    int position = statement; // over the whole plan
    for (int i = 0; i < migration; ++i)
        position += int(migrations[size_t(i)].statements.size());
    const bool isFinished = position < m_progress.finishedStatements;
    if (m_page == Page::Running) {
        if (isFinished)
            return RunState::Done;
        const bool isIt =
            position == m_progress.finishedStatements && m_progress.step == apply::Progress::Step::Running;
        return isIt ? RunState::Running : RunState::Waiting;
    }
    if (m_report && m_report->failure && m_report->failure->statement == statement + 1 &&
        m_report->failure->tag == migrations[size_t(migration)].entry.tag)
        return RunState::Failed;
    return isFinished ? RunState::RolledBack : RunState::Waiting;
}

const plan::PlannedMigration *ApplyPresenter::failedMigration() const
{
    if (!plan() || !m_report || !m_report->failure)
        return nullptr;
    const auto &migrations = plan()->plan.migrations;
    const auto found = std::find_if(migrations.begin(), migrations.end(), [this](const auto &migration) {
        return migration.entry.tag == m_report->failure->tag;
    });
    return found == migrations.end() ? nullptr : &*found;
}

} // namespace raingauge::gui
