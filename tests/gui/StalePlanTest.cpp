// A wizard is open while git changes the project under it: Write and Apply are refused with the reason, and
// nothing is written. Also: the window opens a project whose paths are awkward.
#include "gui/WindowBench.h"
#include "gui/widgets/MessageBar.h"
#include "gui/wizards/ApplyWizard.h"
#include "gui/wizards/GenerateWizard.h"
#include "gui/wizards/RowRole.h"
#include "support/TestPaths.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

const QByteArray oneTable = "export const a = pgTable('a', { id: text() });\n";
const QByteArray twoTables = oneTable + "export const b = pgTable('b', { id: text() });\n";

void git(const test::TestProject &project, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(project.path(QString()));
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=me"_s, u"-c"_s, u"user.email=me@example.org"_s} +
                                arguments);
    ASSERT_TRUE(process.waitForFinished(60'000) && process.exitCode() == 0)
        << arguments.join(u' ').toStdString() << process.readAllStandardError().toStdString();
}

void generate(const test::TestProject &project, const QString &name)
{
    const auto plan = tasks::planGenerate(project.context(), project.config(), {}, {});
    ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
    const auto written = tasks::writeGenerated(project.context(), *plan, name);
    ASSERT_TRUE(written) << base::fullMessage(written.error()).toStdString();
}

/// A repository on the branch `mine` with one migration; the branch `theirs` has what `others` does.
struct BranchedBench : WizardBench
{
    explicit BranchedBench(const std::function<void(const test::TestProject &)> &others)
    {
        project.writeSchema(oneTable);
        project.write(u".gitignore"_s, ".env\n");
        generate(project, u"first"_s);
        git(project, {u"init"_s, u"-q"_s, u"-b"_s, u"mine"_s});
        commit();
        git(project, {u"checkout"_s, u"-q"_s, u"-b"_s, u"theirs"_s});
        others(project);
        commit();
        git(project, {u"checkout"_s, u"-q"_s, u"mine"_s});
    }

    void commit() const
    {
        git(project, {u"add"_s, u"-A"_s});
        git(project, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"x"_s});
    }

    /// As a pull does; what is not committed here goes along if it can.
    void checkOutTheirs() const { git(project, {u"checkout"_s, u"-q"_s, u"theirs"_s}); }
};

/// Everything but git's own files.
std::map<QString, QByteArray> filesOf(const test::TestProject &project)
{
    auto files = project.files();
    std::erase_if(files, [](const auto &file) { return file.first.startsWith(u".git/"_s); });
    return files;
}

void expectWriteRefused(BranchedBench &bench, const QString &reason)
{
    GenerateWizard wizard(bench.workspace);
    WizardBench::goToNamePage(wizard);
    bench.checkOutTheirs();
    const auto before = filesOf(bench.project);
    WizardBench::press(Qt::Key_Return);
    auto *message = child<MessageBar>(wizard, "nameMessage");
    ASSERT_TRUE(WizardBench::waitFor([&] { return message->isVisible(); }));
    EXPECT_TRUE(WizardBench::isOn(wizard, "namePage"));
    const QString said = message->sentence() + u' ' + message->detail();
    EXPECT_TRUE(said.contains(reason)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Generate again."_s)) << said.toStdString();
    EXPECT_EQ(filesOf(bench.project), before);
    WizardBench::press(Qt::Key_Escape);
    EXPECT_FALSE(wizard.isVisible());
}

TEST(StalePlan, isNotWrittenWhereMigrationsHaveCome)
{
    BranchedBench bench([](const test::TestProject &project) {
        project.write(u"schema.ts"_s, test::readFile(project.path(u"schema.ts"_s)) +
                                          "export const c = pgTable('c', { id: text() });\n");
        generate(project, u"theirs"_s);
        git(project, {u"checkout"_s, u"-q"_s, u"--"_s, u"schema.ts"_s});
    });
    bench.project.writeSchema(twoTables); // stays over the checkout, as uncommitted work does
    bench.open();
    expectWriteRefused(bench, u"drizzle has changed since it was read"_s);
}

TEST(StalePlan, isNotWrittenWhereTheCodeIsAnother)
{
    BranchedBench bench([](const test::TestProject &) {});
    bench.project.writeSchema(twoTables);
    bench.commit();
    bench.open();
    expectWriteRefused(bench, u"The schema code has changed since it was compared"_s);
}

TEST(StalePlan, isNotAppliedWhereMigrationsHaveChanged)
{
    const struct
    {
        const char *name;
        std::function<void(const test::TestProject &)> others;
        QString changed;
    } cases[] = {
        {"edited",
         [](const test::TestProject &project) {
             project.write(u"drizzle/0000_first.sql"_s, "CREATE TABLE \"other\" (\"id\" text);");
         },
         u"drizzle/0000_first.sql"_s},
        {"one more",
         [](const test::TestProject &project) {
             project.writeSchema(twoTables);
             generate(project, u"second"_s);
         },
         u"drizzle/meta/_journal.json"_s},
        {"gone",
         [](const test::TestProject &project) { QDir(project.path(u"drizzle"_s)).removeRecursively(); },
         u"drizzle/meta/_journal.json"_s},
    };
    for (const auto &[name, others, changed] : cases) {
        SCOPED_TRACE(name);
        BranchedBench bench(others);
        bench.open();
        ApplyWizard wizard(bench.workspace);
        WizardBench::show(wizard);
        ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
        WizardBench::press(Qt::Key_Return);
        ASSERT_TRUE(WizardBench::arrives(wizard, "planPage"));
        bench.checkOutTheirs();
        const auto before = filesOf(bench.project);
        WizardBench::press(Qt::Key_Return);
        ASSERT_TRUE(WizardBench::arrives(wizard, "reportPage"));
        EXPECT_TRUE(child<QLabel>(wizard, "stepTitle")->text().startsWith(u"Not applied"_s));
        const auto reasons = WizardBench::rows(*child<QListView>(wizard, "recordList")->model(), DetailRole);
        EXPECT_EQ(reasons, QStringList(bench.project.path(changed) +
                                       u" has changed since the plan was made: look at the migrations again, "
                                       "then apply"_s));
        const auto session = test::openSession(bench.database);
        EXPECT_EQ(test::query(*session,
                              u"select count(*) from pg_tables where schemaname in ('public', 'drizzle')"_s),
                  u"0"_s);
        EXPECT_EQ(filesOf(bench.project), before);
        WizardBench::press(Qt::Key_Escape);
    }
}

TEST(AwkwardPaths, openInTheWindow)
{
    WindowBench bench;
    const auto folder = u"it's a \"project\" #1 %20 &$(x) 名前 😀"_s;
    const auto schema = u"src #3 %41/sche 'ma' 模式 😀.ts"_s;
    const auto at = [&](const QString &path) { return folder + u'/' + path; };
    bench.project.write(at(schema), "import { pgTable, text } from 'drizzle-orm/pg-core';\n" + oneTable);
    bench.project.write(
        at(u"drizzle.config.ts"_s),
        u"export default { dialect: 'postgresql', schema: \"./%1\", out: './mi #2 100% 迁移 😀', "
        "dbCredentials: { url: process.env.DATABASE_URL } };\n"_s.arg(schema)
            .toUtf8());
    bench.project.write(at(u".env"_s), test::readFile(bench.project.path(u".env"_s)));
    bench.window.openProject(bench.project.path(folder));
    ASSERT_TRUE(bench.settled());
    const auto *project = bench.workspace.project().get();
    ASSERT_TRUE(project);
    ASSERT_TRUE(project->code) << base::fullMessage(project->code.error()).toStdString();
    EXPECT_EQ(project->code->snapshot.tables.size(), 1U);
    ASSERT_TRUE(bench.workspace.database().value);
    EXPECT_TRUE(bench.window.windowTitle().contains(folder)) << bench.window.windowTitle().toStdString();
}

} // namespace
} // namespace raingauge::gui
