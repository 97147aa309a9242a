// The tabs in the middle: Overview, Migrations and Journal stay, tables come and go. Remembers the way back.
#pragma once

#include "gui/models/NavigatorModel.h"

#include <QTabWidget>

#include <vector>

namespace raingauge::gui {

class PageTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// A tab that cannot be closed.
    void addPermanent(QWidget *page, Page kind, const QString &title, const QString &iconName);
    /// A tab that can; it becomes the current one. The page is deleted with its tab.
    void addClosable(QWidget *page, Page kind, const QString &key, const QString &title,
                     const QString &iconName);

    /// Shows a page that is there; false when it is not.
    bool showPage(Page kind, const QString &key);
    void goBack();
    /// Closes the current tab if it can be closed.
    void closeCurrent();
    /// Closes every tab that can be closed and forgets the way.
    void closeAll();

signals:
    /// Another page is shown.
    void pageShown(raingauge::gui::Page kind, const QString &key);

private:
    struct Place
    {
        Page kind = Page::None;
        QString key;

        bool operator==(const Place &) const = default;
    };

    Place placeOf(int tab) const;
    int tabOf(const Place &place) const;
    void noteCurrent();
    void closeTab(int tab);

    std::vector<Place> m_way;
    bool m_isGoingBack = false;
};

} // namespace raingauge::gui
