#include "gui/wizards/GenerateWizard.h"

#include "gui/Workspace.h"
#include "gui/widgets/MessageBar.h"
#include "gui/wizards/FactsPage.h"
#include "gui/wizards/GenerateNamePage.h"
#include "gui/wizards/GeneratePresenter.h"
#include "gui/wizards/GenerateRenamesPage.h"
#include "gui/wizards/GenerateReviewPage.h"
#include "gui/wizards/GenerateWrittenPage.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace raingauge::gui {

using Page = GeneratePresenter::Page;

namespace {

using Compare = std::function<base::Result<tasks::GeneratePlan>(const diff::RenameAnswers &)>;

/// With the answers so far and, where they leave questions, with a preview; and the statements of what is
/// shown.
GenerateReading compared(const Compare &compare, const diff::RenameAnswers &answers,
                         const diff::RenameAnswers &previewAnswers)
{
    GenerateReading reading{.plan = compare(answers)};
    if (!reading.plan)
        return reading;
    if (!reading.plan->questions.empty()) {
        if (auto preview = compare(previewAnswers))
            reading.preview = std::move(*preview);
    }
    reading.statements = sql::splitMigration(reading.preview ? reading.preview->sql : reading.plan->sql);
    return reading;
}

/// Everything from the disk, compared: on a pool thread.
GenerateReading readForGenerate(const tasks::Context &context, const tasks::ProjectChoice &choice,
                                const diff::RenameAnswers &answers, const diff::RenameAnswers &previewAnswers,
                                const std::stop_token &stop)
{
    const auto project = tasks::readProject(context, choice, stop);
    if (!project)
        return {.plan = project.failure()};
    if (!project->code)
        return {.plan = project->code.failure()};
    if (!project->folder)
        return {.code = *project->code, .plan = project->folder.failure()};
    auto reading = compared(
        [&](const diff::RenameAnswers &with) {
            return tasks::planGenerate(project->config, project->code->snapshot, *project->folder, with,
                                       context.now());
        },
        answers, previewAnswers);
    reading.code = *project->code;
    return reading;
}

/// The same parts compared with other answers, nothing read again.
GenerateReading compareAgain(const tasks::Context &context, const tasks::GeneratePlan &plan,
                             const diff::RenameAnswers &answers, const diff::RenameAnswers &previewAnswers)
{
    return compared(
        [&](const diff::RenameAnswers &with) {
            return tasks::planGenerate(plan.config, plan.after, plan.folder, with, context.now());
        },
        answers, previewAnswers);
}

} // namespace

GenerateWizard::GenerateWizard(Workspace &workspace, QWidget *parent)
    : StepWizard(parent),
      m_workspace(workspace),
      m_presenter(new GeneratePresenter(this)),
      m_source(new FactsPage(this)),
      m_renames(new GenerateRenamesPage(this)),
      m_review(new GenerateReviewPage(this)),
      m_name(new GenerateNamePage(this)),
      m_written(new GenerateWrittenPage(this))
{
    setObjectName(QStringLiteral("generateWizard"));
    setWindowTitle(tr("Generate a migration"));
    const std::pair<QWidget *, QString> pages[] = {{m_source, QStringLiteral("sourcePage")},
                                                   {m_renames, QStringLiteral("renamesPage")},
                                                   {m_review, QStringLiteral("reviewPage")},
                                                   {m_name, QStringLiteral("namePage")},
                                                   {m_written, QStringLiteral("writtenPage")}};
    for (const auto &[page, name] : pages) {
        page->setObjectName(name);
        addPage(page);
    }
    connectPages();
    m_presenter->start();
    renderPage();
}

GenerateWizard::~GenerateWizard()
{
    m_workspace.jobs().cancel(m_planning);
}

void GenerateWizard::connectPages()
{
    connect(this, &StepWizard::primaryPressed, m_presenter, &GeneratePresenter::goOn);
    connect(this, &StepWizard::backPressed, m_presenter, &GeneratePresenter::goBack);
    connect(this, &StepWizard::cancelPressed, this, [this] {
        if (!m_presenter->isWriting())
            leave();
    });
    connect(m_presenter, &GeneratePresenter::changed, this, &GenerateWizard::render);
    connect(m_presenter, &GeneratePresenter::planWanted, this, &GenerateWizard::plan);
    connect(m_presenter, &GeneratePresenter::writeWanted, this, &GenerateWizard::write);
    connect(m_presenter, &GeneratePresenter::closeWanted, this, [this] { leave(); });
    connect(m_presenter, &GeneratePresenter::applyWanted, this, [this] {
        accept();
        emit applyRequested();
    });
    connect(m_renames, &GenerateRenamesPage::answered, m_presenter, &GeneratePresenter::answer);
    connect(m_name, &GenerateNamePage::nameEdited, m_presenter, &GeneratePresenter::setName);
    connect(m_written, &GenerateWrittenPage::openFileWanted, this, &GenerateWizard::openFile);
    connect(m_source->message(), &MessageBar::actionTriggered, this, [this] {
        if (const auto error = m_presenter->error(); error && error->where)
            openFile(error->where->file);
    });
}

void GenerateWizard::plan(int request, const diff::RenameAnswers &answers,
                          const diff::RenameAnswers &previewAnswers)
{
    m_workspace.jobs().cancel(m_planning);
    const auto context = m_workspace.context();
    const auto take = [this, request](GenerateReading reading) {
        m_presenter->setReading(request, std::move(reading));
    };
    if (const auto *known = m_presenter->plan()) {
        m_planning = m_workspace.jobs().start(
            tr("Comparing with your answers"), this,
            [context, plan = *known, answers, previewAnswers](const std::stop_token &) {
                return compareAgain(context, plan, answers, previewAnswers);
            },
            take);
        return;
    }
    m_planning = m_workspace.jobs().start(
        tr("Comparing the code with the migrations"), this,
        [context, choice = m_workspace.choice(), answers, previewAnswers](const std::stop_token &stop) {
            return readForGenerate(context, choice, answers, previewAnswers, stop);
        },
        take);
}

void GenerateWizard::write(const QString &name)
{
    m_workspace.jobs().start(
        tr("Writing the migration"), this,
        [context = m_workspace.context(), plan = *m_presenter->plan(), name](const std::stop_token &stop) {
            return tasks::writeReviewed(context, plan, name, stop);
        },
        [this](const base::Result<tasks::Written> &written) {
            m_presenter->setWritten(written);
            if (written) {
                m_workspace.refresh();
                emit openMigration(written->tag);
            } else {
                m_name->takeFocus(); // lost while everything was disabled
            }
        });
}

void GenerateWizard::openFile(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

void GenerateWizard::render()
{
    const auto steps = m_presenter->steps();
    const auto page = m_presenter->page();
    StepView view;
    for (const auto step : steps)
        view.steps << m_presenter->stepName(step);
    view.current = int(std::find(steps.begin(), steps.end(), page) - steps.begin());
    if (page == Page::Written)
        view.current = int(steps.size());
    view.title = m_presenter->title();
    view.sentence = m_presenter->sentence();
    view.primaryText = m_presenter->primaryText();
    view.primaryIcon = page == Page::Written ? QStringLiteral("play") : QString();
    view.canGoOn = m_presenter->canGoOn();
    view.canGoBack = m_presenter->canGoBack();
    view.cancelText = page == Page::Written ? tr("Close") : tr("Cancel");
    view.canCancel = !m_presenter->isWriting();
    showStep(view);
    switch (page) {
    case Page::Source:
        renderSource();
        break;
    case Page::Renames:
        m_renames->show(*m_presenter);
        break;
    case Page::Review:
        m_review->show(*m_presenter);
        break;
    case Page::Name:
        m_name->show(*m_presenter);
        break;
    case Page::Written:
        m_written->show(*m_presenter);
        break;
    }
    renderPage();
}

void GenerateWizard::renderSource()
{
    m_source->setFacts(m_presenter->facts());
    auto *message = m_source->message();
    message->clear();
    if (const auto error = m_presenter->error()) {
        message->showError(*error);
        if (error->where && !error->where->file.isEmpty())
            message->setAction(tr("Open the file"), QStringLiteral("external-link"));
    }
    if (page() == m_source)
        focusPrimary();
}

void GenerateWizard::renderPage()
{
    QWidget *const pages[] = {m_source, m_renames, m_review, m_name, m_written};
    auto *wanted = pages[size_t(m_presenter->page())];
    if (page() == wanted)
        return;
    showPage(wanted);
    if (wanted == m_renames)
        m_renames->takeFocus();
    else if (wanted == m_review)
        m_review->takeFocus();
    else if (wanted == m_name)
        m_name->takeFocus();
    else
        focusPrimary();
}

} // namespace raingauge::gui
