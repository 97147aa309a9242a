#include "gui/wizards/GenerateWrittenPage.h"

#include "gui/Icons.h"
#include "gui/Theme.h"
#include "gui/wizards/FileRows.h"
#include "gui/wizards/GeneratePresenter.h"
#include "wizards/ui_GenerateWrittenPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace raingauge::gui {

GenerateWrittenPage::GenerateWrittenPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::GenerateWrittenPage>())
{
    m_ui->setupUi(this);
    const int distance = unit(font());
    m_ui->pageLayout->setSpacing(2 * distance);
    m_ui->commandRow->setSpacing(2 * distance);
    m_ui->commandTitle->setContentsMargins(0, 4 * distance, 0, 0);
    m_ui->commandTitle->setFont(strongFont(font()));
    m_ui->commandLine->setFont(fixedFont(font()));
    setButtonIcon(m_ui->copyCommandButton, icon(QStringLiteral("copy")));
    connect(m_ui->writtenFiles, &FileRows::openWanted, this, &GenerateWrittenPage::openFileWanted);
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->commandLine->text()); });
}

GenerateWrittenPage::~GenerateWrittenPage() = default;

void GenerateWrittenPage::show(const GeneratePresenter &presenter)
{
    if (!presenter.written() || !presenter.plan())
        return;
    m_ui->writtenFiles->setFiles(presenter.written()->files, presenter.plan()->config.directory);
    if (auto *last = m_ui->writtenFiles->lastButton())
        setTabOrder(last, m_ui->commandLine);
    m_ui->commandLine->setText(presenter.commandLine());
    m_ui->commandLine->setCursorPosition(0);
}

} // namespace raingauge::gui
