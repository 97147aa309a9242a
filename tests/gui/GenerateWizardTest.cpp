#include "gui/wizards/GenerateWizard.h"

#include "gui/WizardBench.h"
#include "gui/editor/SqlEditor.h"
#include "gui/widgets/MessageBar.h"
#include "support/TestPaths.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

QString title(QWidget &wizard)
{
    return child<QLabel>(wizard, "stepTitle")->text();
}

/// Catches what "Open" opens.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

public slots:
    void open(const QUrl &url) { paths << url.toLocalFile(); }
};

/// A bench whose first migration is written, then the column user.name is called full_name in the code.
struct RenamedBench : WizardBench
{
    RenamedBench()
    {
        project.writeSchema(
            "export const user = pgTable('user', { id: text().primaryKey(), name: text() });\n");
        const auto plan = tasks::planGenerate(project.context(), project.config(), {}, {});
        EXPECT_TRUE(plan && tasks::writeGenerated(project.context(), *plan, u"first"_s));
        project.writeSchema(
            "export const user = pgTable('user', { id: text().primaryKey(), full_name: text() });\n");
        open();
    }
};

TEST(GenerateWizard, writesTheFirstMigrationByEnterAlone)
{
    WizardBench bench;
    bench.project.writeSchema(
        "export const user = pgTable('user', { id: text().primaryKey(), email: text().notNull() });\n");
    bench.open();
    GenerateWizard wizard(bench.workspace);
    QSignalSpy shown(&wizard, &GenerateWizard::openMigration);
    QSignalSpy applies(&wizard, &GenerateWizard::applyRequested);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reviewPage"));
    EXPECT_TRUE(
        child<SqlEditor>(wizard, "reviewSql")->display().original().startsWith(u"CREATE TABLE \"user\""_s));
    EXPECT_EQ(child<QListView>(wizard, "reviewList")->model()->rowCount(), 1);
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "namePage"));
    QTest::keyClicks(QApplication::focusWidget(), u"initial_schema"_s);
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "writtenPage"));
    EXPECT_TRUE(QFile::exists(bench.project.path(u"drizzle/0000_initial_schema.sql"_s)));
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown[0][0].toString(), u"0000_initial_schema"_s);

    const OpenedFiles opened;
    QTest::mouseClick(child<QPushButton>(wizard, "openButton0"), Qt::LeftButton);
    child<QPushButton>(wizard, "openButton1")->setFocus();
    WizardBench::press(Qt::Key_Space);
    EXPECT_EQ(opened.paths, QStringList({bench.project.path(u"drizzle/0000_initial_schema.sql"_s),
                                         bench.project.path(u"drizzle/meta/0000_snapshot.json"_s)}));
    WizardBench::press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), child<QPushButton>(wizard, "openButton2"));
    WizardBench::press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), child<QLineEdit>(wizard, "commandLine"));
    QTest::mouseClick(child<QPushButton>(wizard, "copyCommandButton"), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().endsWith(u"generate --name initial_schema"_s));

    child<QPushButton>(wizard, "primaryButton")->setFocus();
    WizardBench::press(Qt::Key_Return);
    EXPECT_EQ(applies.size(), 1);
    EXPECT_FALSE(wizard.isVisible());
}

TEST(GenerateWizard, saysThatNothingIsToBeWritten)
{
    RenamedBench bench;
    bench.project.writeSchema(
        "export const user = pgTable('user', { id: text().primaryKey(), name: text() });\n");
    const auto before = bench.project.files();
    GenerateWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    EXPECT_TRUE(title(wizard).contains(u"0000_first"_s)) << title(wizard).toStdString();
    WizardBench::press(Qt::Key_Return);
    EXPECT_FALSE(wizard.isVisible());
    EXPECT_EQ(bench.project.files(), before);
}

TEST(GenerateWizard, asksWhatWasRenamedAndShowsTheSqlLive)
{
    RenamedBench bench;
    GenerateWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::waitFor([&] { return WizardBench::isOn(wizard, "renamesPage"); }));
    EXPECT_FALSE(WizardBench::canGoOn(wizard)) << "nothing is preselected";
    auto *sql = child<SqlEditor>(wizard, "renamesSql");
    EXPECT_TRUE(sql->display().original().contains(u"ADD COLUMN \"full_name\""_s));
    WizardBench::press(Qt::Key_Return); // "It is a new column"
    ASSERT_TRUE(WizardBench::waitFor([&] { return WizardBench::canGoOn(wizard); }));
    WizardBench::press(Qt::Key_Down);
    WizardBench::press(Qt::Key_Space); // "Renamed from user.name"
    ASSERT_TRUE(WizardBench::waitFor(
        [&] { return sql->display().original().contains(u"RENAME COLUMN \"name\" TO \"full_name\""_s); }));
    WizardBench::press(Qt::Key_Return); // chosen already: goes on
    ASSERT_TRUE(WizardBench::arrives(wizard, "reviewPage"));
    WizardBench::press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(WizardBench::waitFor([&] { return WizardBench::isOn(wizard, "renamesPage"); }));
    child<QPushButton>(wizard, "primaryButton")->click();
    ASSERT_TRUE(WizardBench::arrives(wizard, "reviewPage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "namePage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "writtenPage"));
    EXPECT_TRUE(child<QLineEdit>(wizard, "commandLine")
                    ->text()
                    .endsWith(u"--rename column:public.user.name=public.user.full_name"_s));
}

TEST(GenerateWizard, warnsOfWhatIsLost)
{
    RenamedBench bench;
    bench.project.writeSchema("export const user = pgTable('user', { id: text().primaryKey() });\n");
    GenerateWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reviewPage"));
    auto *message = child<MessageBar>(wizard, "reviewMessage");
    EXPECT_TRUE(message->isVisible());
    EXPECT_TRUE(message->detail().contains(u"name"_s));
}

TEST(GenerateWizard, tiesSqlAndChangesBySelection)
{
    WizardBench bench;
    bench.project.writeSchema(
        "export const a = pgTable('a', { id: text() });\nexport const b = pgTable('b', { id: text() });\n");
    bench.open();
    GenerateWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reviewPage"));
    auto *list = child<QListView>(wizard, "reviewList");
    auto *sql = child<SqlEditor>(wizard, "reviewSql");
    EXPECT_EQ(sql->currentStatement(), 0);
    WizardBench::press(Qt::Key_Down);
    EXPECT_EQ(sql->currentStatement(), 1);
    sql->setFocus();
    QTest::keyClick(sql, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(WizardBench::waitFor([&] { return list->currentIndex().row() == 0; }));
}

TEST(GenerateWizard, refusesNamesThatAreNoFileNames)
{
    WizardBench bench;
    bench.project.writeSchema("export const a = pgTable('a', { id: text() });\n");
    bench.open();
    GenerateWizard wizard(bench.workspace);
    WizardBench::goToNamePage(wizard);
    ASSERT_TRUE(WizardBench::isOn(wizard, "namePage"));
    QTest::keyClicks(QApplication::focusWidget(), u"../evil"_s);
    EXPECT_FALSE(WizardBench::canGoOn(wizard));
    EXPECT_FALSE(child<QLabel>(wizard, "nameProblem")->text().isEmpty());
    WizardBench::press(Qt::Key_Return);
    EXPECT_TRUE(WizardBench::isOn(wizard, "namePage"));
    WizardBench::press(Qt::Key_Escape);
    EXPECT_FALSE(wizard.isVisible());
    EXPECT_FALSE(QFile::exists(bench.project.path(u"drizzle"_s))) << "nothing is written by looking";
}

TEST(GenerateWizard, showsWhereTheCodeIsBrokenAndTriesAgain)
{
    WizardBench bench;
    bench.project.writeSchema("export const a = pgTable('a', { id: text( });\n");
    bench.open();
    GenerateWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    auto *message = child<MessageBar>(wizard, "factsMessage");
    ASSERT_TRUE(message->isVisible());
    const OpenedFiles opened;
    QTest::mouseClick(child<QPushButton>(*message, "messageAction"), Qt::LeftButton);
    EXPECT_EQ(opened.paths, QStringList(bench.project.path(u"schema.ts"_s)));
    bench.project.writeSchema("export const a = pgTable('a', { id: text() });\n");
    child<QPushButton>(wizard, "primaryButton")->setFocus();
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::waitFor([&] { return !message->isVisible() && WizardBench::canGoOn(wizard); }));
    EXPECT_FALSE(title(wizard).isEmpty());
}

TEST(GenerateWizard, canBeClosedWhileItReads)
{
    WizardBench bench;
    bench.project.writeSchema("export const a = pgTable('a', { id: text() });\n");
    bench.open();
    {
        GenerateWizard wizard(bench.workspace);
        wizard.show();
    }
    EXPECT_TRUE(WizardBench::waitFor([&] { return bench.jobs.runningCount() == 0; }));
}

} // namespace
} // namespace raingauge::gui

#include "GenerateWizardTest.moc"
