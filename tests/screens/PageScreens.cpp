// Pictures of every page of the main window in the states that matter.
#include "gui/WindowBench.h"
#include "gui/editor/SqlEditor.h"
#include "gui/widgets/PageTabs.h"
#include "gui/widgets/ReportRowView.h"
#include "screens/WizardScreensShot.h"
#include "support/TestPaths.h"
#include "tasks/Generate.h"
#include "tasks/Migrate.h"
#include "tasks/SampleProject.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

/// The window on a copy of the sample project, at the size of the drawings.
struct SampleWindow : WindowBench
{
    SampleWindow()
    {
        root = folder.filePath(u"gemhog"_s);
        const auto made = tasks::copySampleProject(root, test::databaseUrl(database));
        EXPECT_TRUE(made) << base::fullMessage(made.error()).toStdString();
        config = made.value_or(QString());
        window.resize(1440, 900);
    }

    void openSample()
    {
        window.openProject(config);
        EXPECT_TRUE(settled());
    }

    void shoot(const QString &name)
    {
        EXPECT_TRUE(settled());
        saveShot(window, name);
    }

    void replaceInSchema(const QByteArray &before, const QByteArray &after) const
    {
        const auto path = root + u"/packages/core/src/auth/auth.sql.ts"_s;
        auto text = test::readFile(path);
        EXPECT_TRUE(text.contains(before));
        test::writeFile(path, text.replace(before, after));
    }

    project::Config read() const
    {
        return tasks::readConfig(project.context(), {config, config, {}}, {}).value_or(project::Config());
    }

    void generate(const QString &name) const
    {
        const auto plan = tasks::planGenerate(project.context(), read(), {{}, {}, true}, {});
        ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
        ASSERT_TRUE(tasks::writeGenerated(project.context(), *plan, name));
    }

    void migrate() const
    {
        const auto plan = tasks::planMigrate(project.context(), read(), {config, config, {}}, {}, {});
        ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
        ASSERT_TRUE(tasks::runMigrate(project.context(), *plan, [](const apply::Progress &) {}, {}));
    }

    /// One applied migration, one pending.
    void evolve() const
    {
        generate(u"initial_schema"_s);
        migrate();
        replaceInSchema("  image: text(\"image\"),",
                        "  image: text(\"image\"),\n  lockedUntil: timestamp(\"locked_until\"),");
        replaceInSchema("ipAddress: text(\"ip_address\")", "ipAddress: text(\"ip_address\").notNull()");
        generate(u"user_lockout"_s);
    }

    QString root;
    QString config;
};

TEST(PageScreens, welcome)
{
    WindowBench bench;
    bench.window.resize(1440, 900);
    saveShot(bench.window, u"welcome"_s);
}

TEST(PageScreens, welcomeWithRecentProjects)
{
    SampleWindow sample;
    sample.openSample();
    sample.workspace.close();
    saveShot(sample.window, u"welcome-recent"_s);
}

TEST(PageScreens, freshSample)
{
    SampleWindow sample;
    sample.openSample();
    sample.shoot(u"overview-fresh"_s);
    sample.window.showPage(Page::Migrations);
    sample.shoot(u"migrations-empty"_s);
    sample.window.showPage(Page::Journal);
    sample.shoot(u"journal-empty"_s);
    sample.window.showPage(Page::Table, u"public.session"_s);
    sample.shoot(u"table-not-applied"_s);
}

TEST(PageScreens, pendingMigration)
{
    SampleWindow sample;
    sample.evolve();
    sample.openSample();
    sample.shoot(u"overview-pending"_s);
    sample.window.showMigration(u"0001_user_lockout"_s);
    child<SqlEditor>(sample.window, "sqlEditor")->setCurrentStatement(0);
    sample.shoot(u"migrations"_s);
    child<QTabWidget>(sample.window, "detailTabs")->setCurrentIndex(1);
    sample.shoot(u"migrations-snapshot"_s);
    sample.window.showPage(Page::Journal);
    sample.shoot(u"journal-pending"_s);
    child<QAction>(sample.window, "actionActivity")->setChecked(true);
    sample.shoot(u"activity"_s);
}

TEST(PageScreens, appliedAndRows)
{
    SampleWindow sample;
    sample.evolve();
    sample.migrate();
    const auto session = test::openSession(sample.database);
    test::query(*session, u"INSERT INTO \"user\" (id, name, email, image, created_at, updated_at) VALUES "
                          "('u1', 'Ada', 'ada@example.org', NULL, now(), now()), "
                          "('u2', 'naïve 😀', 'grace@example.org', '', now(), now())"_s);
    sample.openSample();
    sample.shoot(u"overview-in-sync"_s);
    sample.window.showPage(Page::Journal);
    sample.shoot(u"journal"_s);
    sample.window.showPage(Page::Table, u"public.user"_s);
    sample.shoot(u"table"_s);
    child<QTabWidget>(sample.window, "dataTabs")->setCurrentIndex(1);
    sample.shoot(u"table-ddl"_s);
}

TEST(PageScreens, journalWithMismatches)
{
    SampleWindow sample;
    sample.evolve();
    const auto file = sample.root + u"/packages/core/src/migrations/0000_initial_schema.sql"_s;
    test::writeFile(file, test::readFile(file) + "-- edited\n");
    sample.openSample();
    sample.window.showPage(Page::Journal);
    sample.shoot(u"journal-edited"_s);
    sample.window.showPage(Page::Overview);
    sample.shoot(u"overview-edited"_s);
}

TEST(PageScreens, brokenParts)
{
    SampleWindow sample;
    sample.replaceInSchema("export const user = pgTable(\"user\", {",
                           "export const user = pgTable(\"user\", {{");
    test::writeFile(sample.root + u"/apps/server/.env"_s,
                    "DATABASE_URL=postgresql://gemhog@127.0.0.1:1/gemhog\n");
    sample.openSample();
    sample.shoot(u"overview-syntax-error-unreachable"_s);
    sample.window.showPage(Page::Journal);
    sample.shoot(u"journal-unreachable"_s);
}

TEST(PageScreens, codeForNode)
{
    SampleWindow sample;
    sample.replaceInSchema("export const user = pgTable(\"user\", {",
                           "import { hostname } from \"node:os\";\n"
                           "export const user = pgTable(hostname().slice(0, 0) + \"user\", {");
    sample.openSample();
    sample.shoot(u"overview-node-offered"_s);
    auto *code = child<ReportRowView>(sample.window, "report_code");
    code->findChild<QPushButton *>()->click();
    sample.shoot(u"overview-node-question"_s);
    child<QPushButton>(*child<QWidget>(sample.window, "OverviewPage"), "messageAction")->click();
    sample.shoot(u"overview-node-used"_s);
}

TEST(PageScreens, missingVariable)
{
    SampleWindow sample;
    QFile::remove(sample.root + u"/apps/server/.env"_s);
    sample.openSample();
    sample.shoot(u"overview-env-missing"_s);
}

TEST(PageScreens, brokenConfig)
{
    SampleWindow sample;
    test::writeFile(sample.config, "export default {{ dialect: 'postgresql' };\n");
    sample.openSample();
    sample.shoot(u"overview-config-error"_s);
    sample.window.showPage(Page::Migrations);
    sample.shoot(u"migrations-config-error"_s);
}

} // namespace
} // namespace raingauge::gui
