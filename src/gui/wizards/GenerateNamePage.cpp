#include "gui/wizards/GenerateNamePage.h"

#include "gui/Icons.h"
#include "gui/Theme.h"
#include "gui/wizards/GeneratePresenter.h"
#include "wizards/ui_GenerateNamePage.h"

namespace raingauge::gui {

GenerateNamePage::GenerateNamePage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::GenerateNamePage>())
{
    m_ui->setupUi(this);
    const int distance = unit(font());
    m_ui->pageLayout->setSpacing(2 * distance);
    m_ui->nameRow->setSpacing(distance);
    m_ui->filesTitle->setContentsMargins(0, 4 * distance, 0, 0);
    m_ui->filesTitle->setFont(strongFont(font()));
    m_ui->prefixLabel->setFont(fixedFont(font()));
    m_ui->suffixLabel->setFont(fixedFont(font()));
    m_ui->nameEdit->setFont(fixedFont(font()));
    m_ui->nameEdit->setMaximumWidth(120 * distance);
    m_ui->problemIcon->setPixmap(icon(QStringLiteral("circle-alert"), Tone::Danger)
                                     .pixmap(QSize(4 * distance, 4 * distance), devicePixelRatioF()));
    auto words = m_ui->nameProblem->palette();
    words.setColor(QPalette::WindowText, textColor(Tone::Danger, palette()));
    m_ui->nameProblem->setPalette(words);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, &GenerateNamePage::nameEdited);
}

GenerateNamePage::~GenerateNamePage() = default;

void GenerateNamePage::show(const GeneratePresenter &presenter)
{
    m_ui->prefixLabel->setText(presenter.tagPrefix());
    if (m_ui->nameEdit->text() != presenter.name())
        m_ui->nameEdit->setText(presenter.name());
    m_ui->nameEdit->setEnabled(!presenter.isWriting());
    const auto problem = presenter.nameProblem();
    m_ui->nameProblem->setText(problem);
    m_ui->problemIcon->setVisible(!problem.isEmpty());
    m_ui->nameEdit->setAccessibleDescription(problem);
    const QStringList names{tr("SQL"), tr("Snapshot"), tr("Journal")};
    std::vector<SourceFact> files;
    for (const auto &file : presenter.fileNames())
        files.push_back({QStringLiteral("file-text"), names.value(int(files.size())), file});
    m_ui->fileNames->setFacts(files);
    if (const auto error = presenter.error())
        m_ui->nameMessage->showError(*error);
    else
        m_ui->nameMessage->clear();
}

void GenerateNamePage::takeFocus()
{
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

} // namespace raingauge::gui
