#include "gui/StyleSheet.h"

#include "gui/Theme.h"

namespace raingauge::gui {

namespace {

const auto windowRules = QStringLiteral(R"(
QMainWindow, QDialog { background: @chrome; }
QMenuBar { background: @page; border-bottom: 1px solid @line; padding: 0 @1; }
QMenuBar::item { background: transparent; padding: @1 @2; border-radius: @half; }
QMenuBar::item:selected { background: @selection; color: @text; }
QMenu { background: @field; border: 1px solid @line; padding: @1 0; }
QMenu::item { padding: @1half @6 @1half @2; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faded; }
QMenu::icon { padding-left: @2; }
QMenu::separator { height: 1px; background: @line; margin: @1 0; }
QToolTip { background: @field; color: @text; border: 1px solid @line; padding: @1; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QWidget[role="page"] { background: @page; }
QWidget[role="chrome"] { background: @chrome; }
QScrollArea[role="page"] { background: @page; border: none; }
QLabel[role="muted"], QLabel[role="columnTitle"] { color: @muted; }
QLabel[role="pageTitle"] { font-size: @titlePoints; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; padding: @6 @4 @2 @4; qproperty-indent: 0; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
)");

const auto controlRules = QStringLiteral(R"(
QPushButton { background: @button; color: @text; border: 1px solid @line; border-radius: @1;
              padding: @1half @3; min-height: @4; }
QPushButton:hover { border-color: @muted; }
QPushButton:pressed { background: @chrome; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @faded; background: @chrome; }
QPushButton[done="true"]:disabled { color: @muted; background: @page; }
QPushButton[primary="true"] { background: @fill; color: white; border-color: @fill; }
QPushButton[primary="true"]:hover { background: @fillHover; border-color: @fillHover; }
QPushButton[primary="true"]:pressed { background: @fillPressed; }
QPushButton[primary="true"]:focus { border: 1px solid @text; }
QPushButton[primary="true"]:disabled { background: @chrome; color: @faded; border-color: @line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; padding: @1 @2; }
QPushButton[flat="true"]:hover { background: @selection; }
QPushButton[flat="true"]:focus { border-color: @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: @half; padding: @half; }
QToolButton:hover { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton[role="status"] { color: @muted; }
QToolButton[role="status"][tone="warning"] { color: @warning; }
QToolButton[role="status"][tone="danger"] { color: @danger; }
QLineEdit { background: @input; color: @text; border: 1px solid @line; border-radius: @1;
            padding: @1 @1; min-height: @4; selection-background-color: @fill; }
QLineEdit:focus { border-color: @accent; }
QLineEdit:disabled { color: @faded; }
QComboBox { background: @button; color: @text; border: 1px solid @line; border-radius: @1; padding: @half @2;
            min-height: @4; }
QComboBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: @5; }
QProgressBar { background: @line; border: none; border-radius: @half; max-height: @1; min-height: @1; }
QProgressBar::chunk { background: @fill; border-radius: @half; }
)");

const auto tabRules = QStringLiteral(R"(
QTabWidget::pane { border: none; border-top: 1px solid @line; background: @page; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: @chrome; border: none; }
QTabBar::tab { background: @chrome; color: @muted; border: none; border-right: 1px solid @line;
               border-top: 2px solid transparent; padding: @1half @3 @1half @3; min-height: @5; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { background: @page; color: @text; border-top: 2px solid @accent; }
QTabBar::tab:focus { color: @text; border-top: 2px solid @text; }
QTabBar::close-button { subcontrol-position: right; }
QTabWidget[underlined="true"]::pane { border-top: 1px solid @line; }
QTabWidget[underlined="true"] QTabBar { background: @page; }
QTabWidget[underlined="true"] QTabBar::tab { background: @page; border: none; padding: @1half @1 @1 @1;
    margin: 0 @2; border-bottom: 2px solid transparent; min-height: @4; }
QTabWidget[underlined="true"] QTabBar::tab:selected { border-bottom: 2px solid @accent; }
QTabWidget[underlined="true"] QTabBar::tab:focus { border-bottom: 2px solid @text; }
)");

const auto viewRules = QStringLiteral(R"(
QAbstractItemView { border: none; outline: none; background: @page; }
QAbstractItemView[role="chrome"] { background: @chrome; }
QAbstractItemView[role="framed"] { border: 1px solid @line; border-radius: @1; background: @field; }
QComboBox QAbstractItemView { border: 1px solid @line; background: @field; padding: @half; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected { background: @selection; }
QTreeView::item:hover:!selected { background: transparent; }
QTreeView::branch:selected { background: @selection; }
QHeaderView { background: @page; border: none; }
QHeaderView::section { background: @page; color: @muted; border: none; border-bottom: 1px solid @line;
                       padding: @1 @3; min-height: @5; }
QTableCornerButton::section { background: @page; border: none; border-bottom: 1px solid @line; }
QScrollBar:vertical { background: transparent; width: @3; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: @3; margin: 0; border: none; }
QScrollBar::handle { background: @thumb; border-radius: @half; margin: @quarter; }
QScrollBar::handle:vertical { min-height: @6; }
QScrollBar::handle:horizontal { min-width: @6; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");

} // namespace

QString styleSheet(const QPalette &palette, const QFont &font)
{
    auto sheet = QString(windowRules + controlRules + tabRules + viewRules);
    const auto fill = palette.color(QPalette::Highlight);
    const auto color = [&sheet](QLatin1StringView name, const QColor &value) {
        sheet.replace(u'@' + QString(name) + u';', value.name() + u';');
        sheet.replace(u'@' + QString(name) + u' ', value.name() + u' ');
    };
    const auto faded = palette.color(QPalette::Disabled, QPalette::Text);
    sheet.replace(QStringLiteral("@faded"), QStringLiteral("rgba(%1,%2,%3,%4)")
                                                .arg(faded.red())
                                                .arg(faded.green())
                                                .arg(faded.blue())
                                                .arg(faded.alpha()));
    color(QLatin1StringView("fillHover"), fill.lighter(108));
    color(QLatin1StringView("fillPressed"), fill.darker(112));
    color(QLatin1StringView("fill"), fill);
    color(QLatin1StringView("chrome"), palette.color(QPalette::Window));
    color(QLatin1StringView("page"), palette.color(QPalette::Base));
    color(QLatin1StringView("field"), palette.color(QPalette::AlternateBase));
    color(QLatin1StringView("input"),
          isDark(palette) ? palette.color(QPalette::Button) : palette.color(QPalette::AlternateBase));
    color(QLatin1StringView("button"), palette.color(QPalette::Button));
    color(QLatin1StringView("text"), palette.color(QPalette::Text));
    color(QLatin1StringView("muted"), textColor(Tone::Muted, palette));
    color(QLatin1StringView("warning"), textColor(Tone::Warning, palette));
    color(QLatin1StringView("danger"), textColor(Tone::Danger, palette));
    color(QLatin1StringView("line"), lineColor(palette));
    color(QLatin1StringView("thumb"), palette.color(QPalette::Dark));
    color(QLatin1StringView("accent"), palette.color(QPalette::Link));
    color(QLatin1StringView("selection"), selectionColor(palette));
    sheet.replace(QStringLiteral("@titlePoints"), QStringLiteral("%1pt").arg(font.pointSizeF() * 1.25));
    const auto distance = unit(font);
    const auto pixels = [&sheet](QLatin1StringView name, int value) {
        sheet.replace(u'@' + QString(name), QStringLiteral("%1px").arg(value));
    };
    pixels(QLatin1StringView("quarter"), std::max(1, distance / 2));
    pixels(QLatin1StringView("half"), std::max(1, distance / 2));
    pixels(QLatin1StringView("1half"), distance * 3 / 2);
    for (int count = 1; count <= 6; ++count)
        pixels(QLatin1StringView(QByteArray::number(count)), distance * count);
    return sheet;
}

} // namespace raingauge::gui
