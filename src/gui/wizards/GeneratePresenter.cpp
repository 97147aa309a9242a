#include "gui/wizards/GeneratePresenter.h"

#include <algorithm>

namespace raingauge::gui {

GeneratePresenter::GeneratePresenter(QObject *parent) : QObject(parent) {}

void GeneratePresenter::start()
{
    m_page = Page::Source;
    m_writeError.reset();
    m_written.reset();
    m_plan.reset();
    m_preview.reset();
    wantPlan();
}

void GeneratePresenter::wantPlan()
{
    m_isPlanning = true;
    emit planWanted(++m_request, m_renames.answers(), m_renames.previewAnswers());
    emit changed();
}

void GeneratePresenter::setReading(int request, GenerateReading reading)
{
    if (request != m_request || !m_isPlanning)
        return;
    m_isPlanning = false;
    if (reading.code)
        m_code = std::move(reading.code);
    m_plan = std::move(reading.plan);
    m_preview = std::move(reading.preview);
    m_statements = std::move(reading.statements);
    takePlan();
    emit changed();
}

void GeneratePresenter::takePlan()
{
    const bool goesOn = std::exchange(m_goesOnWhenPlanned, false);
    const auto *made = plan();
    if (!made)
        return;
    m_renames.setOpenQuestions(made->questions);
    if (m_nameIsMine)
        m_name = made->suggestedTag.mid(tagPrefix().size());
    if (goesOn && made->status == tasks::GeneratePlan::Status::Ready)
        m_page = Page::Review;
}

void GeneratePresenter::setWritten(const base::Result<tasks::Written> &written)
{
    m_isWriting = false;
    if (written) {
        m_written = *written;
        m_page = Page::Written;
    } else {
        m_writeError = written.error();
    }
    emit changed();
}

void GeneratePresenter::answer(int question, int choice)
{
    if (m_page == Page::Renames && m_renames.answer(question, choice)) {
        m_goesOnWhenPlanned = false;
        wantPlan();
    }
}

void GeneratePresenter::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_nameIsMine = false;
    m_writeError.reset();
    emit changed();
}

bool GeneratePresenter::canGoOn() const
{
    switch (m_page) {
    case Page::Source:
        return !m_isPlanning;
    case Page::Renames:
        return !error() && m_renames.unanswered() == 0;
    case Page::Review:
        return !m_isPlanning && plan() && plan()->status == tasks::GeneratePlan::Status::Ready;
    case Page::Name:
        return !m_isWriting && nameProblem().isEmpty();
    case Page::Written:
        return true;
    }
    return false;
}

bool GeneratePresenter::canGoBack() const
{
    return m_page != Page::Source && m_page != Page::Written && !m_isWriting;
}

void GeneratePresenter::goOn()
{
    if (!canGoOn())
        return;
    switch (m_page) {
    case Page::Source:
        if (error()) {
            start();
            return;
        }
        if (hasNoChanges()) {
            emit closeWanted();
            return;
        }
        m_page = m_renames.isEmpty() ? Page::Review : Page::Renames;
        break;
    case Page::Renames:
        if (m_isPlanning)
            m_goesOnWhenPlanned = true;
        else
            m_page = Page::Review;
        break;
    case Page::Review:
        m_page = Page::Name;
        break;
    case Page::Name:
        m_isWriting = true;
        m_writeError.reset();
        emit writeWanted(tag() == plan()->suggestedTag ? QString() : m_name);
        break;
    case Page::Written:
        emit applyWanted();
        return;
    }
    emit changed();
}

void GeneratePresenter::goBack()
{
    if (!canGoBack())
        return;
    m_writeError.reset();
    m_goesOnWhenPlanned = false;
    const auto pages = steps();
    const auto here = std::find(pages.begin(), pages.end(), m_page);
    m_page = *(here - 1);
    emit changed();
}

std::vector<GeneratePresenter::Page> GeneratePresenter::steps() const
{
    if (m_renames.isEmpty())
        return {Page::Source, Page::Review, Page::Name, Page::Written};
    return {Page::Source, Page::Renames, Page::Review, Page::Name, Page::Written};
}

const tasks::GeneratePlan *GeneratePresenter::plan() const
{
    return m_plan && m_plan->has_value() ? &**m_plan : nullptr;
}

std::optional<base::Error> GeneratePresenter::error() const
{
    if (m_writeError)
        return m_writeError;
    return m_plan && !m_plan->has_value() ? std::optional(m_plan->error()) : std::nullopt;
}

bool GeneratePresenter::hasNoChanges() const
{
    return plan() && plan()->status == tasks::GeneratePlan::Status::NoChanges;
}

QString GeneratePresenter::sql() const
{
    if (plan() && plan()->status == tasks::GeneratePlan::Status::Ready)
        return plan()->sql;
    return m_preview ? m_preview->sql : QString();
}

} // namespace raingauge::gui
