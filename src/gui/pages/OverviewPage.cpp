#include "gui/pages/OverviewPage.h"

#include "gui/Icons.h"
#include "gui/RecentProjects.h"
#include "gui/widgets/ReportRowView.h"
#include "pages/ui_OverviewPage.h"

#include <QDir>

namespace raingauge::gui {

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::OverviewPage>()), m_workspace(workspace)
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto distance = unit(font());
    m_ui->headerLayout->setContentsMargins(distance * 4, distance * 4, distance * 4, distance * 4);
    m_ui->titleLayout->setSpacing(distance / 2);
    clearError();
    setButtonIcon(m_ui->readAgainButton, icon(QStringLiteral("refresh-cw")));
    connect(m_ui->readAgainButton, &QPushButton::clicked, this,
            [this] { emit actionRequested(OverviewAction::ReadAgain, {}); });
    connect(&workspace, &Workspace::projectChanged, this, &OverviewPage::refresh);
    connect(&workspace, &Workspace::databaseChanged, this, &OverviewPage::refresh);
    connect(&workspace, &Workspace::openChanged, this, &OverviewPage::refresh);
    connect(&workspace, &Workspace::openChanged, this, &OverviewPage::clearError);
    connect(&workspace, &Workspace::databaseChanged, this, &OverviewPage::clearError);
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
    m_ui->messageLayout->setContentsMargins(unit(font()) * 4, unit(font()) * 3, unit(font()) * 4, 0);
    m_ui->messageBar->showError(error);
}

void OverviewPage::clearError()
{
    m_ui->messageLayout->setContentsMargins(0, 0, 0, 0);
    m_ui->messageBar->clear();
}

void OverviewPage::refresh()
{
    const auto facts = factsOf(m_workspace);
    const auto *project = facts.project.get();
    m_ui->titleLabel->setText(project ? projectTitle(project->config.file) : tr("Project"));
    m_ui->placeLabel->setText(
        QDir::toNativeSeparators(project ? project->config.file : m_workspace.choice().folder));
    showRows(m_ui->checksLayout, m_checks, overviewRows(facts, m_hasSandbox));
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
        connect(view, &ReportRowView::actionTriggered, this,
                [this](const ReportRow &row) { emit actionRequested(row.action, row.place); });
        layout->addWidget(view);
        views.push_back(view);
    }
    for (size_t at = 0; at < rows.size(); ++at)
        views[at]->setRow(rows[at]);
}

} // namespace raingauge::gui
