// The window as a user meets it: opening, finding, switching, dropping, and never standing still.
#include "gui/WindowBench.h"
#include "gui/widgets/PageTabs.h"
#include "gui/widgets/StationView.h"
#include "support/TestPaths.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr auto twoTables = "export const user = pgTable('user', { id: text().primaryKey(), name: text() });\n"
                           "export const post = pgTable('post', { id: text().primaryKey() });\n";

QString stationLine(QWidget &window, const char *name)
{
    return child<StationView>(window, name)->line();
}

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

TEST(MainWindow, offersTheSampleWhenThereIsNoProject)
{
    WindowBench bench;
    EXPECT_TRUE(child<QPushButton>(bench.window, "sampleButton")->isVisible());
    EXPECT_FALSE(child<StationView>(bench.window, "codeStation")->isVisible());
    EXPECT_FALSE(child<QAction>(bench.window, "actionGenerate")->isEnabled());
}

TEST(MainWindow, showsWhatTheThreeStationsSay)
{
    WindowBench bench;
    bench.project.writeSchema(twoTables);
    bench.openInWindow();
    EXPECT_TRUE(stationLine(bench.window, "codeStation").contains(u"2 tables"_s));
    EXPECT_EQ(stationLine(bench.window, "migrationsStation"), u"none yet"_s);
    EXPECT_TRUE(stationLine(bench.window, "databaseStation").contains(u"no history yet"_s));
    EXPECT_TRUE(child<QPushButton>(bench.window, "generateButton")->isEnabled());
    EXPECT_TRUE(bench.window.windowTitle().endsWith(u"— Raingauge"_s));
}

TEST(MainWindow, filtersTheNavigatorAndOpensATableByKeyboard)
{
    WindowBench bench;
    bench.project.writeSchema(twoTables);
    bench.openInWindow();
    bench.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
    auto *filter = child<QLineEdit>(bench.window, "navigatorFilter");
    ASSERT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, u"pos"_s);
    const auto *tree = child<QTreeView>(bench.window, "navigatorTree");
    EXPECT_EQ(tree->model()->rowCount(), 1) << "only the schema of the table that matches";
    QTest::keyClick(filter, Qt::Key_Return);
    auto *tabs = child<PageTabs>(bench.window, "pageTabs");
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()), u"post"_s);
    EXPECT_EQ(tabs->count(), 4);
    QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()), u"Overview"_s);
    tabs->showPage(Page::Table, u"public.post"_s);
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(tabs->count(), 3);
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(tabs->count(), 3) << "the permanent pages stay";
    EXPECT_TRUE(bench.settled());
}

TEST(MainWindow, followsTheSchemaFile)
{
    WindowBench bench;
    bench.project.writeSchema("export const user = pgTable('user', { id: text().primaryKey() });\n");
    bench.openInWindow();
    ASSERT_TRUE(stationLine(bench.window, "codeStation").contains(u"1 table "_s));
    bench.project.writeSchema(twoTables);
    EXPECT_TRUE(WizardBench::waitFor(
        [&] { return stationLine(bench.window, "codeStation").contains(u"2 tables"_s); }));
    EXPECT_TRUE(bench.settled());
}

TEST(MainWindow, keepsTheNavigatorOpenWhenATableIsRenamed)
{
    WindowBench bench;
    bench.project.writeSchema(twoTables);
    bench.openInWindow();
    const auto *tree = child<QTreeView>(bench.window, "navigatorTree");
    const auto tables = [tree] {
        QStringList names;
        for (auto index = tree->model()->index(0, 0); index.isValid(); index = tree->indexBelow(index))
            names << index.data().toString();
        return names;
    };
    ASSERT_TRUE(tables().contains(u"post"_s));
    bench.project.writeSchema(QByteArray(twoTables).replace("'post'", "'article'"));
    EXPECT_TRUE(WizardBench::waitFor([&] { return tables().contains(u"article"_s); }))
        << "rows that can be seen: " << tables().join(u' ').toStdString();
    EXPECT_TRUE(bench.settled());
}

TEST(MainWindow, opensAFolderThatIsDroppedAndRemembersIt)
{
    WindowBench bench;
    bench.project.writeSchema(twoTables);
    drop(bench.window, bench.project.choice().folder);
    ASSERT_TRUE(bench.settled());
    const auto *recent = child<QMenu>(bench.window, "menuRecent");
    ASSERT_EQ(recent->actions().size(), 1);
    bench.settings.sync();
    const auto settings = test::readFile(bench.settings.fileName());
    EXPECT_TRUE(settings.contains("drizzle.config.ts"));
    EXPECT_FALSE(settings.contains("postgres")) << "neither URL nor password is kept";
    child<QAction>(bench.window, "actionClose")->trigger();
    EXPECT_FALSE(bench.workspace.isOpen());
    recent->actions().front()->trigger();
    EXPECT_TRUE(bench.settled());
    EXPECT_TRUE(bench.workspace.project().get());
}

TEST(MainWindow, switchesBetweenTheConfigsOfARepository)
{
    WindowBench bench;
    bench.project.writeSchema(twoTables);
    bench.project.write(u"package-lock.json"_s, "{}");
    bench.project.write(
        u"other/drizzle.config.ts"_s,
        "export default { dialect: 'postgresql', schema: '../schema.ts', out: './migrations' };\n");
    bench.openInWindow();
    auto *box = child<QComboBox>(bench.window, "configBox");
    ASSERT_EQ(box->count(), 2);
    EXPECT_TRUE(box->isVisible());
    const auto other = 1 - box->currentIndex();
    const auto wanted = box->itemData(other).toString();
    box->setFocus();
    QTest::keyClick(box, other == 1 ? Qt::Key_Down : Qt::Key_Up);
    ASSERT_TRUE(WizardBench::waitFor([&] {
        const auto *state = bench.workspace.project().get();
        return state && state->config.file == wanted;
    }));
    EXPECT_TRUE(bench.settled());
}

TEST(MainWindow, asksForAConfigWhereARepositoryHasSeveral)
{
    WindowBench bench;
    const QTemporaryDir repository;
    test::writeFile(repository.filePath(u"package-lock.json"_s), "{}");
    for (const auto &package : {u"a"_s, u"b"_s})
        test::writeFile(repository.filePath(package + u"/drizzle.config.ts"_s),
                        "export default { dialect: 'postgresql', schema: './none.ts' };\n");
    bench.window.openProject(repository.path());
    ASSERT_TRUE(WizardBench::waitFor([&] { return bench.workspace.mustChooseConfig(); }));
    EXPECT_EQ(stationLine(bench.window, "codeStation"), u"choose a config"_s);
    auto *box = child<QComboBox>(bench.window, "configBox");
    EXPECT_TRUE(box->isVisible());
    EXPECT_EQ(box->currentIndex(), -1);
    EXPECT_EQ(bench.window.focusWidget(), box);
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_TRUE(WizardBench::waitFor([&] { return bench.workspace.project().get() != nullptr; }));
    EXPECT_TRUE(WizardBench::waitFor([&] { return bench.jobs.runningCount() == 0; }));
}

TEST(MainWindow, keepsItsHeartBeatingWhileItReads)
{
    WindowBench bench;
    bench.project.writeSchema(twoTables);
    int heartbeats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &bench.window,
                     [&] { heartbeats += bench.workspace.project().isLoading ? 1 : 0; });
    heart.start(0);
    bench.window.openProject(bench.project.choice().folder);
    ASSERT_TRUE(bench.settled());
    EXPECT_GT(heartbeats, 0) << "the event loop goes round while config and code are read elsewhere";
}

TEST(MainWindow, namesEverythingThatTakesTheFocus)
{
    WindowBench bench;
    bench.project.writeSchema(twoTables);
    bench.openInWindow();
    bench.window.showPage(Page::Table, u"public.user"_s);
    ASSERT_TRUE(bench.settled());
    for (auto *widget : bench.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto hasWords = button && !button->text().isEmpty();
        EXPECT_TRUE(hasWords || !widget->accessibleName().isEmpty() || widget->inherits("QTabBar") ||
                    widget->inherits("QTabWidget"))
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

} // namespace
} // namespace raingauge::gui
