#include "gui/wizards/ApplyWizard.h"

#include "gui/WizardBench.h"
#include "gui/editor/EditorStyles.h"
#include "gui/editor/SqlEditor.h"
#include "gui/widgets/MessageBar.h"
#include "gui/wizards/RowRole.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

const QByteArray journalHead = R"({"version":"7","dialect":"postgresql","entries":[)";

/// A bench whose migrations are written by hand, each a name and its SQL.
struct MigrationsBench : WizardBench
{
    explicit MigrationsBench(const std::vector<std::pair<QByteArray, QByteArray>> &migrations)
    {
        project.writeSchema("export const a = pgTable('a', { id: text() });\n");
        QByteArray entries;
        int idx = 0;
        for (const auto &[tag, sql] : migrations) {
            project.write(u"drizzle/"_s + QString::fromUtf8(tag) + u".sql"_s, sql);
            project.write(u"drizzle/meta/%1_snapshot.json"_s.arg(idx, 4, 10, QChar(u'0')),
                          R"({"id":")" + QByteArray::number(idx + 1) + R"(","prevId":")" +
                              QByteArray::number(idx) +
                              R"(","version":"7","dialect":"postgresql","tables":{},"enums":{},"schemas":{},)"
                              R"("sequences":{},"roles":{},"policies":{},"views":{},)"
                              R"("_meta":{"columns":{},"schemas":{},"tables":{}}})");
            entries += (idx ? "," : "") + QByteArray(R"({"idx":)") + QByteArray::number(idx) +
                       R"(,"version":"7","when":)" + QByteArray::number(1700000000000 + idx) + R"(,"tag":")" +
                       tag + R"(","breakpoints":true})";
            ++idx;
        }
        project.write(u"drizzle/meta/_journal.json"_s, journalHead + entries + "]}");
        open();
    }

    QString ask(const QString &sql) const
    {
        const auto session = test::openSession(database);
        return session ? test::query(*session, sql) : QString();
    }
};

const std::pair<QByteArray, QByteArray> makesUser{
    "0000_user", "CREATE TABLE \"user\" (\"id\" text);\n--> statement-breakpoint\n"
                 "CREATE TABLE \"naïve 😀\" (\"id\" text);"};
const std::pair<QByteArray, QByteArray> fails{
    "0001_fails", "ALTER TABLE \"user\" ADD COLUMN \"größe 😀\" text;--> statement-breakpoint\r\n"
                  "ALTER TABLE \"user\" ADD COLUMN \"b\" frob;\r\n"};

TEST(ApplyWizard, appliesByEnterAlone)
{
    MigrationsBench bench({makesUser});
    ApplyWizard wizard(bench.workspace);
    QSignalSpy journal(&wizard, &ApplyWizard::openJournal);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    EXPECT_TRUE(child<QLabel>(wizard, "targetLabel")->text().contains(bench.database.database));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "planPage"));
    EXPECT_TRUE(child<QPushButton>(wizard, "primaryButton")->text().contains(bench.database.database));
    EXPECT_EQ(child<QListView>(wizard, "planList")->model()->rowCount(), 3);
    EXPECT_EQ(bench.ask(u"select to_regclass('\"user\"')"_s), u"NULL"_s) << "nothing runs by looking";
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reportPage"));
    EXPECT_EQ(bench.ask(u"select count(*) from drizzle.__drizzle_migrations"_s), u"1"_s);
    EXPECT_EQ(bench.ask(u"select to_regclass('\"naïve 😀\"') is not null"_s), u"t"_s);
    EXPECT_EQ(WizardBench::rows(*child<QListView>(wizard, "recordList")->model()),
              QStringList(u"0000_user"_s));
    EXPECT_TRUE(child<QLineEdit>(wizard, "commandLine")->text().endsWith(u"migrate"_s));
    WizardBench::press(Qt::Key_Return);
    EXPECT_EQ(journal.size(), 1);
    EXPECT_FALSE(wizard.isVisible());
}

TEST(ApplyWizard, marksTheErrorInTheFileAndChangesNothing)
{
    MigrationsBench bench({makesUser, fails});
    ApplyWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "planPage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reportPage"));
    const auto text = QString::fromUtf8(fails.second);
    auto *sql = child<SqlEditor>(wizard, "failedSql");
    ASSERT_TRUE(sql->isVisible());
    EXPECT_EQ(sql->display().original(), text);
    EXPECT_EQ(sql->errorOffset(), text.indexOf(u"frob"_s));
    EXPECT_EQ(sql->currentStatement(), 1);
    const auto at = sql->display().byteAt(sql->display().toDisplay(sql->errorOffset()));
    EXPECT_TRUE(sql->SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, errorIndicator, long(at)));
    EXPECT_TRUE(child<MessageBar>(wizard, "reportMessage")->sentence().contains(u"frob"_s));
    EXPECT_EQ(bench.ask(u"select to_regclass('\"user\"')"_s), u"NULL"_s);
    QTest::mouseClick(child<QPushButton>(wizard, "copyReportButton"), Qt::LeftButton);
    const auto copied = QApplication::clipboard()->text();
    for (const auto &part : {u"0001_fails"_s, u"line 2"_s, u"frob"_s, u"42704"_s})
        EXPECT_TRUE(copied.contains(part)) << part.toStdString() << " in\n" << copied.toStdString();

    bench.project.write(u"drizzle/0001_fails.sql"_s, "ALTER TABLE \"user\" ADD COLUMN \"b\" text;");
    child<QPushButton>(wizard, "primaryButton")->setFocus();
    WizardBench::press(Qt::Key_Return); // try again
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "planPage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reportPage"));
    EXPECT_EQ(bench.ask(u"select count(*) from drizzle.__drizzle_migrations"_s), u"2"_s);
}

TEST(ApplyWizard, stopsWhenAskedToAndRollsBack)
{
    MigrationsBench bench({makesUser, {"0001_slow", "SELECT pg_sleep(600);"}});
    ApplyWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::arrives(wizard, "planPage"));
    WizardBench::press(Qt::Key_Return);
    auto *run = child<QListView>(wizard, "runList");
    ASSERT_TRUE(WizardBench::waitFor([&] {
        return WizardBench::isOn(wizard, "runningPage") &&
               WizardBench::rows(*run->model(), StateRole).contains(u"running"_s);
    }));
    QTest::keyClick(&wizard, Qt::Key_Escape);
    auto *question = child<MessageBar>(wizard, "runningMessage");
    ASSERT_TRUE(question->isVisible());
    EXPECT_TRUE(wizard.isVisible()) << "Escape asks first";
    QTest::mouseClick(child<QPushButton>(*question, "messageSecondAction"), Qt::LeftButton);
    EXPECT_FALSE(question->isVisible());
    QTest::mouseClick(child<QPushButton>(wizard, "cancelButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*question, "messageAction"), Qt::LeftButton);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reportPage"));
    EXPECT_EQ(bench.ask(u"select to_regclass('\"user\"')"_s), u"NULL"_s);
    EXPECT_TRUE(child<QLabel>(wizard, "stepTitle")->text().contains(u"no migration was applied"_s));
}

TEST(ApplyWizard, saysWhenNothingIsPending)
{
    MigrationsBench bench({});
    ApplyWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    WizardBench::press(Qt::Key_Return);
    EXPECT_FALSE(wizard.isVisible());
    EXPECT_EQ(bench.ask(u"select to_regclass('drizzle.__drizzle_migrations')"_s), u"NULL"_s);
}

TEST(ApplyWizard, listsWhatItRefusesWithTheReason)
{
    MigrationsBench bench({makesUser, {"0001_own_transaction", "BEGIN;\nSELECT 1;\nCOMMIT;"}});
    ApplyWizard wizard(bench.workspace);
    QSignalSpy shown(&wizard, &ApplyWizard::openMigration);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    auto *reasons = child<QListView>(wizard, "obstacleList");
    ASSERT_TRUE(reasons->isVisible());
    ASSERT_EQ(WizardBench::rows(*reasons->model()), QStringList(u"0001_own_transaction"_s));
    EXPECT_FALSE(WizardBench::rows(*reasons->model(), DetailRole)[0].isEmpty());
    WizardBench::press(Qt::Key_Return); // check again
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    const auto place = reasons->visualRect(reasons->model()->index(0, 0)).center();
    QTest::mouseClick(reasons->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(reasons->viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown[0][0].toString(), u"0001_own_transaction"_s);
}

TEST(ApplyWizard, offersToTryAgainWhenTheServerIsAway)
{
    MigrationsBench bench({makesUser});
    const auto good = test::databaseUrl(bench.database);
    bench.project.write(u".env"_s, "DATABASE_URL=postgresql://me@127.0.0.1:1/nowhere\n");
    ApplyWizard wizard(bench.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    EXPECT_TRUE(child<MessageBar>(wizard, "factsMessage")->isVisible());
    EXPECT_TRUE(child<QLabel>(wizard, "targetLabel")->text().contains(u"nowhere"_s));
    bench.project.write(u".env"_s, "DATABASE_URL=" + good.toUtf8() + "\n");
    WizardBench::press(Qt::Key_Return);
    ASSERT_TRUE(WizardBench::waitFor([&] {
        return !child<MessageBar>(wizard, "factsMessage")->isVisible() && WizardBench::canGoOn(wizard);
    }));
    WizardBench::press(Qt::Key_Return);
    EXPECT_TRUE(WizardBench::arrives(wizard, "planPage"));
    WizardBench::press(Qt::Key_Escape);
    EXPECT_FALSE(wizard.isVisible());
}

} // namespace
} // namespace raingauge::gui
