#include "gui/widgets/Navigator.h"

#include "gui/Icons.h"
#include "gui/models/ItemRoles.h"
#include "gui/widgets/NavigatorDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace raingauge::gui {

Navigator::Navigator(QWidget *parent)
    : QWidget(parent),
      m_model(new NavigatorModel(this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)),
      m_tree(new QTreeView(this))
{
    const auto distance = unit(font());
    m_filter->setObjectName(QStringLiteral("navigatorFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the navigator"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("list-filter"), Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(QStringLiteral("navigatorTree"));
    m_tree->setAccessibleName(tr("Navigator"));
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new NavigatorDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(distance * 5);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setProperty("role", QStringLiteral("chrome"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(distance * 3, distance * 3, distance * 3, distance * 2);
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::applyFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isFollowing)
                    request(current);
            });
    connect(m_tree, &QTreeView::activated, this, &Navigator::request);
}

void Navigator::setContents(int migrations, int journalEntries, const snapshot::Snapshot *schema)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QPersistentModelIndex current(m_tree->currentIndex());
    const auto page = current.data(PageRole).toInt();
    const auto key = current.data(KeyRole).toString();
    const auto wasFilled = m_filtered->rowCount() > 0;
    m_model->setContents(migrations, journalEntries, schema);
    if (wasFilled && current.isValid())
        return; // only values changed: what is expanded and selected stays
    if (!m_filter->text().isEmpty())
        m_tree->expandAll();
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const auto entry = m_filtered->index(row, 0);
        if (entry.data(KeyRole).toString().startsWith(QLatin1StringView("schema:")))
            m_tree->expand(entry);
    }
    showPage(static_cast<Page>(page), key);
}

void Navigator::showPage(Page page, const QString &key)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const auto entry = m_filtered->mapFromSource(m_model->find(int(page), key));
    if (page != Page::None && entry.isValid())
        m_tree->setCurrentIndex(entry);
}

void Navigator::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Navigator::request(const QModelIndex &index)
{
    const auto page = static_cast<Page>(index.data(PageRole).toInt());
    if (page != Page::None)
        emit pageRequested(page, index.data(KeyRole).toString());
}

void Navigator::applyFilter(const QString &text)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_filtered->setFilterFixedString(text);
    if (!text.isEmpty())
        m_tree->expandAll();
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_filter->clear();
            m_tree->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_tree->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            // The first match that opens something.
            for (auto index = m_filtered->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
                const auto matches = index.data().toString().contains(m_filter->text(), Qt::CaseInsensitive);
                if (!matches || index.data(PageRole).toInt() == int(Page::None))
                    continue;
                m_tree->setCurrentIndex(index);
                request(index);
                return true;
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace raingauge::gui
