// An empty page: one sentence and one button, in the middle.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace raingauge::gui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty action shows no button.
    void setText(const QString &iconName, const QString &sentence, const QString &action = {},
                 const QString &actionIcon = {});
    QString sentence() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace raingauge::gui
