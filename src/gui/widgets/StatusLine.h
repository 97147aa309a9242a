// The line at the window's lower edge: the last activity on the left (pressing it opens the activity panel),
// the target and the findings on the right.
#pragma once

#include "gui/Theme.h"

#include <QWidget>

class QToolButton;

namespace raingauge::gui {

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `isBusy` while a job runs.
    void setActivity(const QString &text, bool isBusy);
    /// "gemhog on localhost:5432"; empty while no database is known.
    void setTarget(const QString &text);
    void setFindings(const QString &text, const QString &iconName, Tone tone);

    QString activity() const;
    QString findings() const;

    QSize minimumSizeHint() const override;

signals:
    void activityPressed();
    void targetPressed();
    void findingsPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void elide();

    QToolButton *m_activity;
    QToolButton *m_target;
    QToolButton *m_findings;
    QString m_text;
};

} // namespace raingauge::gui
