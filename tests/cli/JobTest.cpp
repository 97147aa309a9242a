// The main job through the command line, with the JSON that scripts read.
#include "cli/RunCli.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using test::TestProject;

constexpr const char *usersTable =
    "export const users = pgTable('users', { id: serial().primaryKey(), name: text() });\n";

class Job : public ::testing::Test
{
protected:
    Job() { project.writeSchema(usersTable); }

    CliAnswer run(const QStringList &arguments) { return runCli(project, arguments); }

    postgres::ConnectionSettings database = test::newDatabase();
    TestProject project{test::databaseUrl(database)};
};

TEST_F(Job, GeneratesAppliesAndReports)
{
    const auto generated = run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("first"),
                                QStringLiteral("--json")});
    EXPECT_EQ(generated.exitCode, 0) << generated.err.toStdString();
    EXPECT_EQ(generated.json(), base::Json::parse(R"({"status":"written","tag":"0000_first","files":[
        "drizzle/0000_first.sql","drizzle/meta/0000_snapshot.json","drizzle/meta/_journal.json"]})"));

    const auto pending = run({QStringLiteral("--json"), QStringLiteral("status")}).json();
    EXPECT_EQ(pending["migrations"][0]["state"], "pending");
    EXPECT_EQ(pending["migrations"][0]["history"], nullptr);
    EXPECT_EQ(pending["history"],
              base::Json::parse(R"({"schema":"drizzle","table":"__drizzle_migrations","rows":0})"));

    const auto planned =
        run({QStringLiteral("migrate"), QStringLiteral("--dry-run"), QStringLiteral("--json")}).json();
    EXPECT_EQ(planned, base::Json::parse(
                           R"({"status":"planned","applied":[],"pending":["0000_first"],"failed":null})"));

    const auto migrated = run({QStringLiteral("migrate"), QStringLiteral("--json")});
    EXPECT_EQ(migrated.exitCode, 0) << migrated.err.toStdString();
    EXPECT_EQ(
        migrated.json(),
        base::Json::parse(R"({"status":"applied","applied":["0000_first"],"pending":[],"failed":null})"));
    EXPECT_EQ(run({QStringLiteral("migrate"), QStringLiteral("--json")}).json()["status"], "nothing_to_do");

    const auto applied = run({QStringLiteral("status"), QStringLiteral("--json")}).json()["migrations"][0];
    EXPECT_EQ(applied["idx"], 0);
    EXPECT_EQ(applied["tag"], "0000_first");
    EXPECT_EQ(applied["state"], "applied");
    EXPECT_EQ(applied["hash"], applied["history"]["hash"]);
    EXPECT_EQ(applied["when"], applied["history"]["createdAt"]);
    EXPECT_EQ(run({QStringLiteral("generate"), QStringLiteral("--json")}).json(),
              base::Json::parse(R"({"status":"no_changes"})"));
}

TEST_F(Job, AsksWhetherARenameIsOne)
{
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("first")});
    project.writeSchema("export const users = pgTable('users', { id: serial().primaryKey(), fullName: "
                        "text('full_name') });\n");
    const auto before = project.files();
    const auto asked = run({QStringLiteral("generate"), QStringLiteral("--json")});
    EXPECT_EQ(asked.exitCode, 4);
    EXPECT_EQ(asked.json(), base::Json::parse(R"({"status":"needs_answers","questions":[
        {"kind":"column","created":"public.users.full_name","candidates":["public.users.name"]}]})"));
    EXPECT_EQ(project.files(), before);
    const auto inWords = run({QStringLiteral("generate")});
    EXPECT_TRUE(
        inWords.out.contains(QStringLiteral("--rename 'column:public.users.name=public.users.full_name'")))
        << inWords.out.toStdString();

    const auto isNew = run({QStringLiteral("diff"), QStringLiteral("migrations"), QStringLiteral("code"),
                            QStringLiteral("--no-renames")});
    EXPECT_TRUE(isNew.out.contains(QStringLiteral("DROP COLUMN \"name\""))) << isNew.out.toStdString();
    const auto renamed = run({QStringLiteral("diff"), QStringLiteral("migrations"), QStringLiteral("code"),
                              QStringLiteral("--exit-code"), QStringLiteral("--rename"),
                              QStringLiteral("column:public.users.name=public.users.full_name")});
    EXPECT_EQ(renamed.exitCode, 1);
    EXPECT_EQ(renamed.out, QStringLiteral("ALTER TABLE \"users\" RENAME COLUMN \"name\" TO \"full_name\";"));
}

TEST_F(Job, NamesThePlaceOfAFailingStatement)
{
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("first")});
    project.write(QStringLiteral("drizzle/0000_first.sql"),
                  "CREATE TABLE a (i int);--> statement-breakpoint\n-- größer\nSELECT nothing FROM a;\n");
    const auto failed = run({QStringLiteral("migrate"), QStringLiteral("--json")});
    EXPECT_EQ(failed.exitCode, 1);
    const auto json = failed.json();
    EXPECT_EQ(json["status"], "failed");
    EXPECT_EQ(json["applied"], base::Json::array());
    EXPECT_EQ(json["pending"], base::Json::array({"0000_first"}));
    EXPECT_EQ(json["failed"]["statement"], 2);
    EXPECT_EQ(json["failed"]["line"], 3);
    EXPECT_EQ(json["failed"]["column"], 8);
    EXPECT_EQ(json["failed"]["sqlState"], "42703");
    const auto session = test::openSession(database);
    EXPECT_EQ(test::query(*session, QStringLiteral("select to_regclass('a') is null")), QStringLiteral("t"));

    const auto inWords = run({QStringLiteral("migrate")});
    EXPECT_TRUE(inWords.err.contains(QStringLiteral("0000_first.sql:3:8"))) << inWords.err.toStdString();
    EXPECT_TRUE(inWords.err.contains(QStringLiteral("rolled back"))) << inWords.err.toStdString();
}

TEST_F(Job, RefusesWhatDrizzleKitWouldSkip)
{
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("first")});
    run({QStringLiteral("migrate")});
    project.writeSchema(QByteArray(usersTable) + "export const b = pgTable('b', { id: integer() });\n");
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("second")});
    const auto session = test::openSession(database);
    test::query(*session,
                QStringLiteral("update drizzle.__drizzle_migrations set created_at = 4000000000000"));
    const auto refused = run({QStringLiteral("migrate"), QStringLiteral("--json")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.json()["status"], "refused");
    EXPECT_FALSE(refused.json()["refused"].empty());
}

TEST_F(Job, StopsAtATag)
{
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("first")});
    project.writeSchema(QByteArray(usersTable) + "export const b = pgTable('b', { id: integer() });\n");
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("second")});
    EXPECT_EQ(run({QStringLiteral("migrate"), QStringLiteral("--to"), QStringLiteral("0009_x")}).exitCode, 2);
    const auto first = run({QStringLiteral("migrate"), QStringLiteral("--to"), QStringLiteral("0000_first"),
                            QStringLiteral("--json")});
    EXPECT_EQ(first.json()["applied"], base::Json::array({"0000_first"}));
    EXPECT_EQ(run({QStringLiteral("migrate"), QStringLiteral("--to"), QStringLiteral("0000_first"),
                   QStringLiteral("--json")})
                  .json()["status"],
              "nothing_to_do");
    EXPECT_EQ(run({QStringLiteral("migrate"), QStringLiteral("--json")}).json()["applied"],
              base::Json::array({"0001_second"}));
}

TEST_F(Job, TakesTheUrlFromElsewhere)
{
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("first")});
    project.write(QStringLiteral(".env"), "");
    const auto url = test::databaseUrl(database);
    EXPECT_EQ(runCli(project,
                     {QStringLiteral("status"), QStringLiteral("--url"), QStringLiteral("env:THE_URL")},
                     {{QStringLiteral("THE_URL"), url}})
                  .exitCode,
              0);
    EXPECT_EQ(runCli(project, {QStringLiteral("status"), QStringLiteral("--url"), QStringLiteral("-")}, {},
                     url.toUtf8() + '\n')
                  .exitCode,
              0);
    const auto warned = runCli(project, {QStringLiteral("status"), QStringLiteral("--url"), url});
    EXPECT_EQ(warned.exitCode, 0);
    EXPECT_TRUE(warned.err.contains(QStringLiteral("password"))) << warned.err.toStdString();
}

TEST_F(Job, ChecksTheFolder)
{
    run({QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("first")});
    EXPECT_EQ(run({QStringLiteral("check")}).exitCode, 0);
    project.write(QStringLiteral("drizzle/meta/tmp-cwd"), "/tmp");
    const auto found = run({QStringLiteral("check"), QStringLiteral("--json")});
    EXPECT_EQ(found.exitCode, 1);
    const auto finding = found.json()["findings"][0];
    EXPECT_EQ(finding["code"], "stray-meta-file");
    EXPECT_EQ(finding["severity"], "error");
    EXPECT_EQ(finding["repair"], nullptr);
}

} // namespace
} // namespace raingauge::cli
