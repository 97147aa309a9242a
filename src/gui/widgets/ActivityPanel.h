// The panel at the bottom: every job with its progress, every SQL statement that was sent; the running job
// can be cancelled. Shows an ActivityModel.
#pragma once

#include <QWidget>

class QPushButton;
class QTreeView;

namespace raingauge::gui {

class ActivityModel;

class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(ActivityModel &model, QWidget *parent = nullptr);

signals:
    void cancelRequested(int job);
    void closeRequested();

private:
    void updateButtons();
    /// The selected running job, else the newest running one; 0 for none.
    int jobToCancel() const;

    ActivityModel &m_model;
    QTreeView *m_view;
    QPushButton *m_cancel;
};

} // namespace raingauge::gui
