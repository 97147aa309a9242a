#include "gui/widgets/PageTabs.h"

#include "gui/Icons.h"

#include <QScopedValueRollback>
#include <QTabBar>
#include <QToolButton>

namespace raingauge::gui {

namespace {

constexpr auto kindProperty = "raingaugePage";
constexpr auto keyProperty = "raingaugeKey";
constexpr size_t longestWay = 100;

} // namespace

PageTabs::PageTabs(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    tabBar()->setExpanding(false);
    tabBar()->setDrawBase(false);
    const auto side = unit(font()) * 4;
    setIconSize({side, side});
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::noteCurrent);
}

void PageTabs::addPermanent(QWidget *page, Page kind, const QString &title, const QString &iconName)
{
    page->setProperty(kindProperty, int(kind));
    page->setProperty(keyProperty, QString());
    addTab(page, icon(iconName), title);
}

void PageTabs::addClosable(QWidget *page, Page kind, const QString &key, const QString &title,
                           const QString &iconName)
{
    page->setProperty(kindProperty, int(kind));
    page->setProperty(keyProperty, key);
    const auto tab = addTab(page, icon(iconName), title);
    setTabToolTip(tab, key);
    auto *close = new QToolButton(tabBar());
    close->setIcon(icon(QStringLiteral("x"), Tone::Muted));
    close->setToolTip(tr("Close %1").arg(title));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, page, [this, page] { closeTab(indexOf(page)); });
    tabBar()->setTabButton(tab, QTabBar::RightSide, close);
    setCurrentIndex(tab);
}

bool PageTabs::showPage(Page kind, const QString &key)
{
    const auto tab = tabOf({kind, key});
    if (tab >= 0)
        setCurrentIndex(tab);
    return tab >= 0;
}

void PageTabs::goBack()
{
    const QScopedValueRollback back(m_isGoingBack, true);
    while (m_way.size() > 1) {
        m_way.pop_back();
        const auto tab = tabOf(m_way.back());
        if (tab >= 0) {
            setCurrentIndex(tab);
            return;
        }
    }
}

void PageTabs::closeCurrent()
{
    closeTab(currentIndex());
}

void PageTabs::closeAll()
{
    for (int tab = count() - 1; tab >= 0; --tab)
        closeTab(tab);
    // The way begins at the page that is shown now.
    m_way.assign(1, placeOf(currentIndex()));
}

PageTabs::Place PageTabs::placeOf(int tab) const
{
    const auto *page = widget(tab);
    if (!page)
        return {};
    return {static_cast<Page>(page->property(kindProperty).toInt()), page->property(keyProperty).toString()};
}

int PageTabs::tabOf(const Place &place) const
{
    for (int tab = 0; tab < count(); ++tab) {
        if (placeOf(tab) == place)
            return tab;
    }
    return -1;
}

void PageTabs::noteCurrent()
{
    const auto place = placeOf(currentIndex());
    if (!m_isGoingBack && (m_way.empty() || m_way.back() != place))
        m_way.push_back(place);
    if (m_way.size() > longestWay)
        m_way.erase(m_way.begin());
    emit pageShown(place.kind, place.key);
}

void PageTabs::closeTab(int tab)
{
    auto *page = widget(tab);
    if (!page || page->property(keyProperty).toString().isEmpty())
        return;
    const auto wasCurrent = tab == currentIndex();
    if (wasCurrent)
        goBack();
    removeTab(indexOf(page));
    page->deleteLater();
}

} // namespace raingauge::gui
