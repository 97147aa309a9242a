#include "screens/WizardScreensProject.h"

#include "gui/Translations.h"
#include "tasks/Generate.h"
#include "tasks/Migrate.h"

namespace raingauge::gui {

GemhogProject::GemhogProject()
{
    static const bool prepared = (installTranslations(*qApp), true);
    Q_UNUSED(prepared);
    const auto name = QStringLiteral("gemhog");
    const auto session = test::openSession(database);
    test::query(*session, QStringLiteral("DROP DATABASE IF EXISTS gemhog WITH (FORCE)"));
    test::query(*session, QStringLiteral("CREATE DATABASE gemhog"));
    database.database = name;
    project.write(QStringLiteral(".env"), "DATABASE_URL=" + test::databaseUrl(database).toUtf8() + "\n");
}

void GemhogProject::writeTables(const QByteArray &userColumns, const QByteArray &rest) const
{
    project.writeSchema(R"(
export const user = pgTable('user', {
  id: text().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
)" + userColumns + R"(
});
export const session = pgTable('session', {
  id: text().primaryKey(),
  token: text().notNull().unique(),
  user_id: text().notNull().references(() => user.id, { onDelete: 'cascade' }),
  ip_address: text(),
}, (t) => [pg.index('session_user_id_idx').on(t.user_id)]);
)" + rest);
}

void GemhogProject::generate(const QString &name) const
{
    diff::RenameAnswers answers;
    answers.everythingElseIsNew = true;
    const auto plan = tasks::planGenerate(project.context(), project.config(), answers, {});
    ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
    const auto written = tasks::writeGenerated(project.context(), *plan, name);
    ASSERT_TRUE(written) << base::fullMessage(written.error()).toStdString();
}

void GemhogProject::migrate() const
{
    const auto plan = tasks::planMigrate(project.context(), project.config(), project.choice(), {}, {});
    ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
    const auto report = tasks::runMigrate(project.context(), *plan, [](const apply::Progress &) {}, {});
    ASSERT_TRUE(report && report->outcome == apply::Outcome::Applied);
}

} // namespace raingauge::gui
