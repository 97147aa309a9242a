#include "gui/wizards/StepWizard.h"

#include "gui/Icons.h"
#include "gui/Theme.h"
#include "wizards/ui_StepWizard.h"

#include <QScreen>
#include <QShortcut>

namespace raingauge::gui {

namespace {

/// A button's text in which & is no mnemonic.
QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

StepWizard::StepWizard(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::StepWizard>())
{
    m_ui->setupUi(this);
    m_ui->targetIcon->setAccessibleName(tr("Target"));
    connect(m_ui->primaryButton, &QPushButton::clicked, this, &StepWizard::primaryPressed);
    connect(m_ui->backButton, &QPushButton::clicked, this, &StepWizard::backPressed);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &StepWizard::cancelPressed);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, m_ui->backButton, [button = m_ui->backButton] {
        if (button->isVisible())
            button->click();
    });
    applyDistances();
    const int distance = unit(font());
    auto size = QSize(240 * distance, 160 * distance);
    if (const auto *at = screen())
        size = size.boundedTo(at->availableSize() * 0.95);
    resize(size);
}

StepWizard::~StepWizard() = default;

void StepWizard::applyDistances()
{
    const int distance = unit(font());
    m_ui->contentLayout->setContentsMargins(5 * distance, 4 * distance, 5 * distance, 4 * distance);
    m_ui->contentLayout->setSpacing(0);
    m_ui->footerLayout->setContentsMargins(5 * distance, 3 * distance, 5 * distance, 3 * distance);
    m_ui->footerLayout->setSpacing(2 * distance);
    m_ui->titleSpacer->changeSize(0, distance, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_ui->pageSpacer->changeSize(0, 4 * distance, QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto large = strongFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_ui->stepTitle->setFont(large);
    m_ui->targetIcon->setPixmap(icon(QStringLiteral("database"), Tone::Muted)
                                    .pixmap(QSize(4 * distance, 4 * distance), devicePixelRatioF()));
}

void StepWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (m_ui && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        applyDistances();
}

void StepWizard::addPage(QWidget *page)
{
    m_ui->stepPages->addWidget(page);
}

void StepWizard::showPage(QWidget *page)
{
    m_ui->stepPages->setCurrentWidget(page);
}

QWidget *StepWizard::page() const
{
    return m_ui->stepPages->currentWidget();
}

void StepWizard::showStep(const StepView &view)
{
    m_ui->stepHeader->setSteps(view.steps, view.current);
    m_ui->stepTitle->setText(view.title);
    m_ui->stepSentence->setText(view.sentence);
    m_ui->targetLabel->setText(view.target);
    m_ui->targetLabel->setToolTip(view.target);
    m_ui->targetIcon->setVisible(!view.target.isEmpty());
    m_ui->primaryButton->setText(buttonText(view.primaryText));
    const auto colour = palette().color(QPalette::HighlightedText);
    setButtonIcon(m_ui->primaryButton, view.primaryIcon.isEmpty() ? QIcon() : icon(view.primaryIcon, colour));
    m_ui->primaryButton->setEnabled(view.canGoOn);
    m_ui->backButton->setVisible(view.canGoBack);
    m_ui->cancelButton->setText(view.cancelText.isEmpty() ? tr("Cancel") : buttonText(view.cancelText));
    m_ui->cancelButton->setEnabled(view.canCancel);
}

void StepWizard::focusPrimary()
{
    if (m_ui->primaryButton->isEnabled())
        m_ui->primaryButton->setFocus();
    else
        m_ui->stepPages->setFocus(); // not a button: Enter must not cancel while one waits
}

void StepWizard::reject()
{
    emit cancelPressed();
}

void StepWizard::leave()
{
    QDialog::reject();
}

} // namespace raingauge::gui
