#include "gui/pages/OverviewPage.h"

#include "gui/Icons.h"
#include "gui/RecentProjects.h"
#include "gui/widgets/ReportRowView.h"
#include "pages/ui_OverviewPage.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

namespace raingauge::gui {

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::OverviewPage>()),
      m_workspace(workspace),
      m_notNow(new QShortcut(Qt::Key_Escape, this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto distance = unit(font());
    m_ui->headerLayout->setContentsMargins(distance * 4, distance * 4, distance * 4, distance * 4);
    m_ui->titleLayout->setSpacing(distance / 2);
    clearMessage();
    setButtonIcon(m_ui->readAgainButton, icon(QStringLiteral("refresh-cw")));
    connect(m_ui->readAgainButton, &QPushButton::clicked, this,
            [this] { emit actionRequested(OverviewAction::ReadAgain, {}); });
    connect(&workspace, &Workspace::projectChanged, this, &OverviewPage::refresh);
    connect(&workspace, &Workspace::databaseChanged, this, &OverviewPage::refresh);
    connect(&workspace, &Workspace::openChanged, this, &OverviewPage::refresh);
    connect(&workspace, &Workspace::openChanged, this, &OverviewPage::clearMessage);
    connect(&workspace, &Workspace::databaseChanged, this, &OverviewPage::clearError);
    m_notNow->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_notNow, &QShortcut::activated, this, [this] { answer(OverviewAction::None); });
    connect(m_ui->messageBar, &MessageBar::actionTriggered, this,
            [this] { answer(OverviewAction::UseNode); });
    connect(m_ui->messageBar, &MessageBar::secondActionTriggered, this,
            [this] { answer(OverviewAction::None); });
    refresh();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::setHasSandbox(bool hasSandbox)
{
    m_hasSandbox = hasSandbox;
    refresh();
}

void OverviewPage::showError(const base::Error &error)
{
    clearMessage();
    openMessage();
    m_ui->messageBar->showError(error);
}

/// A question stays until it is answered.
void OverviewPage::clearError()
{
    if (!m_isAsking)
        clearMessage();
}

void OverviewPage::clearMessage()
{
    m_isAsking = false;
    m_notNow->setEnabled(false);
    m_ui->messageLayout->setContentsMargins(0, 0, 0, 0);
    m_ui->messageBar->clear();
}

void OverviewPage::openMessage()
{
    m_ui->messageLayout->setContentsMargins(unit(font()) * 4, unit(font()) * 3, unit(font()) * 4, 0);
}

void OverviewPage::act(const ReportRow &row)
{
    if (row.action == OverviewAction::AskForNode)
        askForNode();
    else
        emit actionRequested(row.action, row.place);
}

void OverviewPage::askForNode()
{
    clearMessage();
    openMessage();
    const auto question = nodeQuestion();
    m_ui->messageBar->showMessage(Tone::Warning, QStringLiteral("triangle-alert"), question.sentence,
                                  question.detail);
    m_ui->messageBar->setAction(question.yes);
    m_ui->messageBar->setSecondAction(question.no);
    m_isAsking = true;
    m_notNow->setEnabled(true);
    m_askedFrom = QApplication::focusWidget();
    m_ui->messageBar->findChild<QPushButton *>(QStringLiteral("messageSecondAction"))->setFocus();
    m_ui->scrollArea->verticalScrollBar()->setValue(0);
}

void OverviewPage::answer(OverviewAction action)
{
    if (!m_isAsking)
        return;
    clearMessage();
    if (m_askedFrom)
        m_askedFrom->setFocus();
    if (action != OverviewAction::None)
        emit actionRequested(action, {});
}

void OverviewPage::refresh()
{
    const auto facts = factsOf(m_workspace);
    const auto *project = facts.project.get();
    m_ui->titleLabel->setText(project ? projectTitle(project->config.file) : tr("Project"));
    m_ui->placeLabel->setText(
        QDir::toNativeSeparators(project ? project->config.file : m_workspace.choice().folder));
    const auto checks = overviewRows(facts, m_hasSandbox);
    const auto isAskedOf = [](const ReportRow &row) { return row.action == OverviewAction::AskForNode; };
    if (m_isAsking && !facts.project.isLoading && std::none_of(checks.begin(), checks.end(), isAskedOf))
        clearMessage();
    showRows(m_ui->checksLayout, m_checks, checks);
    const auto findings = project ? findingRows(project->findings) : std::vector<ReportRow>();
    m_ui->findingsTitle->setVisible(!findings.empty());
    m_ui->findingsTitle->setText(tr("%n findings", nullptr, static_cast<int>(findings.size())));
    showRows(m_ui->findingsLayout, m_findings, findings);
}

void OverviewPage::showRows(QVBoxLayout *layout, std::vector<ReportRowView *> &views,
                            const std::vector<ReportRow> &rows)
{
    while (views.size() > rows.size()) {
        delete views.back();
        views.pop_back();
    }
    while (views.size() < rows.size()) {
        auto *view = new ReportRowView(this);
        connect(view, &ReportRowView::actionTriggered, this, &OverviewPage::act);
        layout->addWidget(view);
        views.push_back(view);
    }
    for (size_t at = 0; at < rows.size(); ++at)
        views[at]->setRow(rows[at]);
}

} // namespace raingauge::gui
