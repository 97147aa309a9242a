// Places that do not let one write, and names that trip over: read-only, closed, full, Windows' own, awkward.
#include "cli/TwoMigrations.h"
#include "support/TestServer.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace raingauge::cli {
namespace {

const QStringList generateThird{u"generate"_s, u"--name"_s, u"third"_s, u"--json"_s};

void expectError(const CliAnswer &answer, int exitCode, const char *code, const QStringList &words)
{
    EXPECT_EQ(answer.exitCode, exitCode) << answer.out.toStdString() << answer.err.toStdString();
    const auto error = answer.json()["error"];
    EXPECT_EQ(error["code"], code);
    const auto text = base::toQString(error["message"]) + u' ' + base::toQString(error["hint"]);
    for (const auto &word : words)
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\nis missing in\n" << text.toStdString();
}

/// A mount that goes with the test.
class Mount
{
public:
    Mount(const QString &path, const char *source, const char *type, unsigned long flags, const char *options)
        : m_path(path.toUtf8())
    {
        m_error = ::mount(source, m_path.constData(), type, flags, options) == 0 ? 0 : errno;
        if (isMounted() && (flags & MS_BIND))
            m_error =
                ::mount(nullptr, m_path.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr);
    }
    ~Mount()
    {
        if (isMounted())
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;

    bool isMounted() const { return m_error == 0; }

private:
    QByteArray m_path;
    int m_error = 0;
};

TEST(BadPlace, AReadOnlyFolderIsReadAndNotWritten)
{
    const TwoMigrations project;
    const auto folder = QFile::encodeName(project.path(u"drizzle"_s));
    const auto before = fileTree(project.path(QString()));
    ASSERT_EQ(::chmod(folder.constData(), 0555), 0);
    const auto refused = runCliIn(project.path(QString()), generateThird, obeyPermissions);
    expectError(
        refused, 1, "file-unwritable",
        {project.path(u"drizzle"_s), u"Permission denied"_s, u"Give yourself the right to write there"_s});
    EXPECT_EQ(runCliIn(project.path(QString()), {u"check"_s}, obeyPermissions).exitCode, 0);
    ::chmod(folder.constData(), 0755);
    EXPECT_EQ(fileTree(project.path(QString())), before);
}

TEST(BadPlace, AClosedFolderIsNotTakenForAnEmptyOne)
{
    for (const auto &closed : {u"drizzle"_s, u"drizzle/meta"_s}) {
        const TwoMigrations project;
        const auto folder = QFile::encodeName(project.path(closed));
        ASSERT_EQ(::chmod(folder.constData(), 0), 0);
        for (const auto &command : {u"generate"_s, u"status"_s, u"migrate"_s})
            expectError(runCliIn(project.path(QString()), {command, u"--json"_s}, obeyPermissions), 2,
                        "file-unreadable",
                        {project.path(closed) + u" cannot be read: Permission denied"_s,
                         u"Change its permissions"_s});
        EXPECT_EQ(runCliIn(project.path(QString()), {u"check"_s}, obeyPermissions).exitCode, 1);
        ::chmod(folder.constData(), 0755);
    }
}

TEST(BadPlace, AReadOnlyDiskIsNamed)
{
    const TwoMigrations project;
    const auto out = project.path(u"drizzle"_s);
    const Mount mount(out, QFile::encodeName(out).constData(), nullptr, MS_BIND, nullptr);
    if (!mount.isMounted())
        GTEST_SKIP() << "mounting is not permitted here";
    const auto before = fileTree(project.path(QString()));
    expectError(runCli(project, generateThird), 1, "file-unwritable",
                {out, u"Read-only file system"_s, u"mount it writable"_s});
    EXPECT_EQ(fileTree(project.path(QString())), before);
    EXPECT_EQ(runCli(project, {u"check"_s}).exitCode, 0);
}

/// Fills the disk of `folder` but for `pages` blocks.
void fillDisk(const QString &folder, int pages)
{
    struct statvfs disk = {};
    ASSERT_EQ(::statvfs(QFile::encodeName(folder).constData(), &disk), 0);
    const auto blocks = qsizetype(disk.f_bavail) - pages;
    test::writeFile(folder + u"/ballast"_s, QByteArray(blocks * qsizetype(disk.f_bsize), 'x'));
}

TEST(BadPlace, AFullDiskLeavesTheOldState)
{
    const TwoMigrations project;
    const auto disk = project.path(u"disk"_s);
    QDir().mkpath(disk);
    const Mount mount(disk, "tmpfs", "tmpfs", 0, "size=256k");
    if (!mount.isMounted())
        GTEST_SKIP() << "mounting is not permitted here";
    for (const auto &[name, bytes] : soundFiles())
        if (name.startsWith(u"drizzle/"_s))
            project.write(u"disk/"_s + name, bytes);
    project.replace(u"drizzle.config.ts"_s, "./drizzle", "./disk/drizzle");
    const auto sound = fileTree(disk);
    // Journal, snapshot, SQL and intent take a block each, the snapshot perhaps one more.
    int refused = 0;
    for (int pages = 0; pages < 8; ++pages) {
        fillDisk(disk, pages);
        const auto answer = runCli(project, generateThird);
        QFile::remove(disk + u"/ballast"_s);
        if (answer.exitCode == 0)
            break;
        ++refused;
        expectError(
            answer, 1, "file-unwritable",
            {disk + u"/drizzle/.raingauge"_s, u"No space left on device"_s, u"Make room on that disk"_s});
        EXPECT_EQ(fileTree(disk), sound) << pages << " blocks left";
    }
    EXPECT_GE(refused, 4);
    EXPECT_TRUE(QFile::exists(disk + u"/drizzle/0002_third.sql"_s)) << "with room enough it is written";
    EXPECT_EQ(fileTree(disk).size(), sound.size() + 2);
}

TEST(BadPlace, ALimitOnTheSizeOfFilesLeavesTheOldState)
{
    const TwoMigrations project;
    const auto before = fileTree(project.path(QString()));
    for (const rlim_t bytes : {200U, 1000U}) {
        const auto limited = [bytes] {
            const rlimit limit{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN);
        };
        expectError(runCliIn(project.path(QString()), generateThird, limited), 1, "file-unwritable",
                    {project.path(u"drizzle"_s), u"File too large"_s, u"ulimit -f"_s});
        EXPECT_EQ(fileTree(project.path(QString())), before) << bytes;
    }
}

/// What stands between quotes in a config.
QByteArray quoted(const QString &text)
{
    return QByteArray::fromStdString(base::toJson(text).dump());
}

TEST(BadPlace, AwkwardNamesGoThroughTheWholeJob)
{
    const auto database = test::newDatabase();
    const test::TestProject project(test::databaseUrl(database));
    const auto folder = u"it's a \"project\" #1 %20 &$(x) 名前 😀"_s;
    const auto out = u"mi gra'tions \"#2\" 100% 迁移 😀"_s;
    const auto schema = u"src 'a' \"b\" #3 %41/sche ma 模式 😀.ts"_s;
    const auto at = [&](const QString &path) { return folder + u'/' + path; };
    project.write(at(u"drizzle.config.ts"_s),
                  "export default { dialect: 'postgresql', schema: " + quoted(u"./"_s + schema) + ", out: " +
                      quoted(u"./"_s + out) + ", dbCredentials: { url: process.env.DATABASE_URL! } };\n");
    project.write(at(u".env"_s), test::readFile(project.path(u".env"_s)));
    project.write(at(schema), "import { integer, pgTable } from 'drizzle-orm/pg-core';\n"
                              "export const users = pgTable('users', { id: integer().primaryKey() });\n");
    const auto run = [&](const QStringList &arguments) {
        return runCli(project, QStringList{u"--project"_s, folder, u"--json"_s} + arguments);
    };
    const auto written = run({u"generate"_s, u"--name"_s, u"it's 名前 \"😀\" #1 %20"_s});
    EXPECT_EQ(written.exitCode, 0) << written.out.toStdString();
    const auto tag = u"0000_it's 名前 \"😀\" #1 %20"_s;
    EXPECT_EQ(base::toQString(written.json()["files"][0]), out + u'/' + tag + u".sql"_s);
    EXPECT_TRUE(QFile::exists(project.path(at(out + u'/' + tag + u".sql"_s))));
    EXPECT_EQ(run({u"generate"_s}).json()["status"], "no_changes");
    EXPECT_EQ(run({u"check"_s}).exitCode, 0);
    EXPECT_EQ(run({u"migrate"_s}).json()["status"], "applied");
    const auto migration = run({u"status"_s}).json()["migrations"][0];
    EXPECT_EQ(migration["state"], "applied");
    EXPECT_EQ(base::toQString(migration["tag"]), tag);
    EXPECT_EQ(test::query(*test::openSession(database), u"select to_regclass('users') is null"_s), u"f"_s);
}

/// On Linux drizzle-kit 0.31.11 finds no such schema, and writes into a folder called `.\drizzle`.
TEST(BadPlace, PathsOfWindowsMeanTheSameHere)
{
    const test::TestProject project(u"postgresql://me@127.0.0.1:1/none"_s);
    project.write(u"src/schema.ts"_s, "import { integer, pgTable } from 'drizzle-orm/pg-core';\n"
                                      "export const users = pgTable('users', { id: integer() });\n");
    project.write(
        u"drizzle.config.ts"_s,
        R"(export default { dialect: 'postgresql', schema: '.\\src\\schema.ts', out: '.\\db\\drizzle',
  dbCredentials: { url: process.env.DATABASE_URL! } };)");
    const auto written = runCli(project, generateThird);
    EXPECT_EQ(written.exitCode, 0) << written.out.toStdString();
    EXPECT_TRUE(QFile::exists(project.path(u"db/drizzle/0000_third.sql"_s)));
    const auto check = runCli(project, {u"check"_s, u"--json"_s});
    EXPECT_EQ(check.exitCode, 1);
    for (const auto &advice : {u"write ./db/drizzle, which works everywhere"_s,
                               u"write ./src/schema.ts, which works everywhere"_s})
        EXPECT_TRUE(check.out.contains(advice)) << check.out.toStdString();
    EXPECT_EQ(check.json()["findings"][0]["code"], "config-trap");

    // What drizzle-kit has made here goes on being used.
    QDir().mkpath(project.path(u".\\db\\drizzle"_s));
    EXPECT_EQ(runCli(project, generateThird).exitCode, 0);
    EXPECT_TRUE(QFile::exists(project.path(u".\\db\\drizzle/0000_third.sql"_s)));
}

TEST(BadPlace, LineEndingsOfWindowsChangeNothing)
{
    const auto database = test::newDatabase();
    const TwoMigrations project(test::databaseUrl(database));
    EXPECT_EQ(runCli(project, {u"migrate"_s}).exitCode, 0);
    for (const auto &[name, bytes] : soundFiles())
        if (name.startsWith(u"drizzle/"_s))
            project.write(name, QByteArray(bytes).replace("\n", "\r\n"));
    EXPECT_EQ(runCli(project, {u"check"_s}).exitCode, 0);
    const auto written = runCli(project, generateThird);
    EXPECT_EQ(written.exitCode, 0) << written.out.toStdString();
    EXPECT_EQ(test::readFile(project.path(u"drizzle/0002_third.sql"_s)),
              "ALTER TABLE \"users\" ADD COLUMN \"b\" text;");
    for (const auto &file : {journal, u"drizzle/meta/0002_snapshot.json"_s}) {
        const auto bytes = test::readFile(project.path(file));
        EXPECT_EQ(bytes.count("\r\n"), bytes.count('\n')) << "keeps the style of " << file.toStdString();
    }
    // The first file has several lines, the second one none that could differ.
    const auto migrations = runCli(project, {u"status"_s, u"--json"_s}).json()["migrations"];
    EXPECT_EQ(migrations[0]["state"], "edited-line-endings");
    EXPECT_EQ(migrations[1]["state"], "applied");
    EXPECT_EQ(migrations[2]["state"], "pending");
    const auto refused = runCli(project, {u"migrate"_s});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(
        refused.err.contains(u"0000_step.sql differs from what was applied only in its line endings"_s))
        << refused.err.toStdString();
    EXPECT_EQ(runProgram(project.path(QString()), u"node"_s,
                         {test::oracleModules() + u"/drizzle-kit/bin.cjs"_s, u"check"_s, u"--dialect"_s,
                          u"postgresql"_s, u"--out"_s, u"drizzle"_s})
                  .exitCode,
              0);
}

} // namespace
} // namespace raingauge::cli
