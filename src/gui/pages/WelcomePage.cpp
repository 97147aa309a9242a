#include "gui/pages/WelcomePage.h"

#include "gui/Icons.h"
#include "gui/models/ItemRoles.h"
#include "gui/widgets/TwoLineDelegate.h"
#include "pages/ui_WelcomePage.h"

#include <QDir>
#include <QStandardItemModel>

namespace raingauge::gui {

namespace {

/// More than these scroll.
constexpr int maximalRecentRows = 6;

} // namespace

WelcomePage::WelcomePage(RecentProjects &recent, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::WelcomePage>()),
      m_recent(recent),
      m_model(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const auto distance = unit(font());
    auto large = strongFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.7);
    m_ui->titleLabel->setFont(large);
    m_ui->recentTitle->setFont(strongFont(font()));
    const auto side = distance * 14;
    m_ui->logoLabel->setPixmap(QIcon(QStringLiteral(":/icons/raingauge.svg")).pixmap(side, side));
    m_ui->column->setSpacing(distance * 3);
    m_ui->brandLayout->setSpacing(distance * 4);
    m_ui->brandWords->setSpacing(distance);
    m_ui->brandLayout->setContentsMargins(0, 0, 0, distance * 3);
    m_ui->buttonLayout->setSpacing(distance * 2);
    m_ui->buttonLayout->setContentsMargins(0, 0, 0, distance * 4);
    m_ui->introLabel->setMinimumWidth(distance * 100);
    setButtonIcon(m_ui->openButton, icon(QStringLiteral("folder-open"), QColor(Qt::white)));
    setButtonIcon(m_ui->sampleButton, icon(QStringLiteral("flask-conical")));
    m_ui->recentView->setModel(m_model);
    m_ui->recentView->setItemDelegate(new TwoLineDelegate(this));
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    const auto open = [this](const QModelIndex &index) {
        emit projectRequested(index.data(KeyRole).toString());
    };
    connect(m_ui->recentView, &QListView::activated, this, open);
    connect(&recent, &RecentProjects::changed, this, &WelcomePage::showRecent);
    showRecent();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::showError(const base::Error &error)
{
    setBusy({});
    m_ui->messageBar->showError(error);
}

void WelcomePage::setBusy(const QString &sentence)
{
    m_ui->openButton->setEnabled(sentence.isEmpty());
    m_ui->sampleButton->setEnabled(sentence.isEmpty());
    m_ui->messageBar->clear();
    if (!sentence.isEmpty())
        m_ui->messageBar->showMessage(Tone::Accent, QStringLiteral("loader"), sentence);
}

void WelcomePage::showRecent()
{
    m_model->clear();
    for (const auto &project : m_recent.list()) {
        auto *item = new QStandardItem(projectTitle(project.configFile));
        const auto place = QDir::toNativeSeparators(project.configFile);
        item->setData(place, DetailRole);
        item->setData(QStringLiteral("folder"), IconNameRole);
        item->setData(int(Tone::Muted), ToneRole);
        item->setData(project.configFile, KeyRole);
        item->setToolTip(place);
        m_model->appendRow(item);
    }
    const auto hasRecent = m_model->rowCount() > 0;
    m_ui->recentTitle->setVisible(hasRecent);
    m_ui->recentView->setVisible(hasRecent);
    const auto rows = std::min(m_model->rowCount(), maximalRecentRows);
    m_ui->recentView->setFixedHeight(rows * m_ui->recentView->sizeHintForRow(0) + unit(font()) * 2);
}

} // namespace raingauge::gui
