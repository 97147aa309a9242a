// A message inside the page that it concerns: icon, sentence, details on demand, up to two actions.
// Hidden until it has something to say. Wizards and pages share it.
#pragma once

#include "base/Error.h"
#include "gui/Theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace raingauge::gui {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a sentence and, smaller below it, what follows from it (may be empty).
    void showMessage(Tone tone, const QString &iconName, const QString &sentence, const QString &detail = {});
    /// Shows an error in the user's language with its cause, place and hint; see ErrorText.
    void showError(const base::Error &error);
    /// Hides the bar and its actions.
    void clear();

    /// The action on the right; an empty text hides it. Each press emits actionTriggered().
    void setAction(const QString &text, const QString &iconName = {});
    void setSecondAction(const QString &text, const QString &iconName = {});

    QString sentence() const;
    QString detail() const;

signals:
    void actionTriggered();
    void secondActionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();

    Tone m_tone = Tone::Accent;
    QString m_iconName;
    QLabel *m_sentence;
    QLabel *m_detail;
    QPushButton *m_action;
    QPushButton *m_secondAction;
};

} // namespace raingauge::gui
