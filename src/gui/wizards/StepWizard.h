// The frame of every wizard: steps on top, title and explaining sentence, one page, the target and the
// buttons below. Shows a StepView that a presenter's state is turned into; tells what was pressed. Enter
// presses the primary button, Alt+Left goes back, Escape and the window's cross ask to cancel.
//
// Names for tests: stepHeader, stepTitle, stepSentence, stepPages (the stack), targetLabel, backButton,
// primaryButton, cancelButton.
#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

namespace Ui {
class StepWizard;
}

namespace raingauge::gui {

/// What the frame shows.
struct StepView
{
    QStringList steps;
    int current = 0; ///< in steps; steps.size() when all is done
    QString title;
    QString sentence;
    QString target; ///< below on the left; empty for none
    QString primaryText;
    QString primaryIcon = {};
    bool canGoOn = true;
    bool canGoBack = false;
    QString cancelText = {};
    bool canCancel = true;
};

class StepWizard : public QDialog
{
    Q_OBJECT

public:
    explicit StepWizard(QWidget *parent = nullptr);
    ~StepWizard() override;

    /// Escape, the cross: asks through cancelPressed(); the wizard closes itself with leave().
    void reject() override;

signals:
    void primaryPressed();
    void backPressed();
    void cancelPressed();

protected:
    void addPage(QWidget *page);
    void showPage(QWidget *page);
    QWidget *page() const;
    void showStep(const StepView &view);
    /// Puts the focus on the primary button, so that Enter works wherever it was; nowhere while it cannot be
    /// pressed.
    void focusPrimary();
    /// Closes the window without asking.
    void leave();
    void changeEvent(QEvent *event) override;

private:
    void applyDistances();

    std::unique_ptr<Ui::StepWizard> m_ui;
};

} // namespace raingauge::gui
