// The list on the left: pages, tables by schema and enums, with a filter above. Says what the user wants to
// see.
#pragma once

#include "gui/models/NavigatorModel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace raingauge::gui {

class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);

    void setContents(int migrations, int journalEntries, const snapshot::Snapshot *schema);
    /// Marks the entry of the page that is shown; emits nothing.
    void showPage(Page page, const QString &key);
    void focusFilter();

signals:
    void pageRequested(raingauge::gui::Page page, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void request(const QModelIndex &index);
    void applyFilter(const QString &text);

    NavigatorModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    bool m_isFollowing = false;
};

} // namespace raingauge::gui
