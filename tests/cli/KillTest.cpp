// The real raingauge-cli killed at each file operation that a trace of its system calls counts, as by a power
// cut or an impatient user: whoever looks next, ours or drizzle-kit, sees the old state or the new one. And
// killed between two statements: the database is as before.
#include "cli/SystemCalls.h"
#include "cli/TwoMigrations.h"
#include "support/TestServer.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

using namespace Qt::StringLiterals;

namespace raingauge::cli {
namespace {

using Tree = std::map<std::string, QByteArray>;

const QStringList check{u"check"_s, u"--json"_s};
const QString out = u"drizzle"_s;

bool isNightly()
{
    return qEnvironmentVariableIntValue("RAINGAUGE_NIGHTLY") != 0;
}

/// The folder with what differs from run to run (ids, times) masked.
Tree maskedTree(const test::TestProject &project)
{
    static const QRegularExpression changing(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\"when\": \\d+"_s);
    if (!QDir(project.path(out)).exists())
        return {};
    auto tree = fileTree(project.path(out));
    for (auto &[name, bytes] : tree)
        bytes = QString::fromUtf8(bytes).replace(changing, u"*"_s).toUtf8();
    return tree;
}

/// What is written, and from which state.
struct Write
{
    const char *name;
    bool isFirst; ///< there is no folder yet
    QByteArray schema;
    QStringList arguments;
    size_t sample; ///< how many points ./check takes
};

/// For the runner's messages.
void PrintTo(const Write &write, std::ostream *stream)
{
    *stream << write.name;
}

const Write writes[] = {
    {"the first migration", true, schemaWith(", a: text()"), {}, 6},
    {"a later one", false, schemaWith(", a: text(), b: text()"), {}, 15},
    {"a rename",
     false,
     schemaWith(", c: text()"),
     {u"--rename"_s, u"column:public.users.a=public.users.c"_s},
     6},
};

class Killed : public ::testing::TestWithParam<Write>
{
protected:
    Killed()
    {
        const auto complete = project();
        m_old = maskedTree(*complete);
        m_operations = traceOperations(root(*complete), out, arguments());
        m_new = maskedTree(*complete);
        EXPECT_EQ(m_new.size(), m_old.size() + (GetParam().isFirst ? 4 : 2));
        EXPECT_GE(m_operations.size(), 30U);
    }

    static std::unique_ptr<TwoMigrations> project(const QString &url = u"postgresql://me@127.0.0.1:1/none"_s)
    {
        auto made = std::make_unique<TwoMigrations>(url);
        if (GetParam().isFirst)
            made->removeFolder(out);
        made->writeSchema(GetParam().schema);
        return made;
    }

    static QStringList arguments()
    {
        return QStringList{u"generate"_s, u"--name"_s, u"third"_s} + GetParam().arguments;
    }
    static QString root(const test::TestProject &project)
    {
        return QDir(project.path(QString())).canonicalPath();
    }
    static size_t oldCount() { return GetParam().isFirst ? 0 : 2; }

    /// Before anybody has recovered: drizzle-kit reads every file in meta/, and a snapshot without entry is
    /// the newest to it.
    void expectHarmless(const test::TestProject &project) const
    {
        const QDir meta(project.path(out + u"/meta"_s));
        const auto names =
            meta.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const auto &name : names)
            EXPECT_TRUE(m_new.contains("meta/" + name.toStdString())) << name.toStdString();
        const auto snapshot = u"000%1_snapshot.json"_s.arg(oldCount());
        if (names.contains(snapshot)) {
            EXPECT_TRUE(test::readFile(meta.filePath(u"_journal.json"_s)).contains("_third"));
        }
    }

    /// After recovery: 1 for the new state, 0 for the old one; fails for any other.
    int stateOf(const test::TestProject &project) const
    {
        const auto tree = maskedTree(project);
        EXPECT_TRUE(tree == m_old || tree == m_new) << "neither old nor new";
        return tree == m_new && m_new != m_old ? 1 : 0;
    }

    /// The real tool generates the same migration, or finds nothing to do.
    void expectDrizzleKitSees(int isNew, const test::TestProject &project) const
    {
        ASSERT_TRUE(QFile::link(test::oracleModules(), project.path(u"node_modules"_s)));
        if (!GetParam().arguments.isEmpty() && !isNew)
            return; // it would ask what was renamed
        const auto said = runProgram(
            project.path(QString()), u"node"_s,
            {test::oracleModules() + u"/drizzle-kit/bin.cjs"_s, u"generate"_s, u"--name"_s, u"third"_s});
        EXPECT_EQ(said.out.contains(u"No schema changes"_s), isNew == 1) << said.out.toStdString();
        EXPECT_EQ(maskedTree(project), m_new) << said.out.toStdString() << said.err.toStdString();
    }

    Tree m_old;
    Tree m_new;
    std::vector<FileOperation> m_operations;
};

TEST_P(Killed, LeavesTheOldStateOrTheNew)
{
    const auto sample = sampleOf(m_operations, GetParam().sample);
    const auto database = test::newDatabase();
    size_t killed = 0;
    size_t finished = 0;
    for (size_t i = 0; i < sample.size(); ++i) {
        SCOPED_TRACE(QStringList({sample[i].call, sample[i].path}).join(u' ').toStdString());
        const auto crashed = project(test::databaseUrl(database));
        const bool hasDied = killAt(root(*crashed), sample[i], arguments());
        EXPECT_TRUE(hasDied);
        killed += hasDied ? 1 : 0;
        expectHarmless(*crashed);
        if (i % 2 == 0) {
            EXPECT_EQ(runCli(*crashed, check).exitCode, 0);
        } else {
            const auto migrations = runCli(*crashed, {u"status"_s, u"--json"_s}).json()["migrations"];
            EXPECT_TRUE(migrations.size() == oldCount() || migrations.size() == oldCount() + 1);
        }
        const int isNew = stateOf(*crashed);
        finished += size_t(isNew);
        if (isNightly() || i % 3 == 0)
            expectDrizzleKitSees(isNew, *crashed);
    }
    std::printf("%s: killed %zu/%zu (of %zu file operations), %zu finished afterwards\n", GetParam().name,
                killed, sample.size(), m_operations.size(), finished);
    EXPECT_EQ(killed, sample.size());
    EXPECT_GT(finished, 0U);
    EXPECT_LT(finished, sample.size());
}

/// The operation that makes the write a promise, and the one that makes the journal new.
TEST_P(Killed, RecoversAlsoWhenRecoveryIsKilled)
{
    size_t counted = 0;
    size_t killed = 0;
    for (const auto &[call, path] : {std::pair{u"rename"_s, u"drizzle/.raingauge-intent.part"_s},
                                     std::pair{u"rename"_s, u"drizzle/.raingauge-sql"_s},
                                     std::pair{u"rmdir"_s, u"drizzle/.raingauge-meta"_s}}) {
        const FileOperation at{call, path, 1};
        const auto whole = project();
        if (!killAt(root(*whole), at, arguments()))
            continue; // a first migration moves meta/ as a whole
        const auto steps = traceOperations(root(*whole), out, check);
        const auto expected = maskedTree(*whole);
        stateOf(*whole);
        for (const auto &step : sampleOf(steps, 2)) {
            SCOPED_TRACE(QStringList({path, step.call, step.path}).join(u' ').toStdString());
            const auto crashed = project();
            EXPECT_TRUE(killAt(root(*crashed), at, arguments()));
            ++counted;
            killed += killAt(root(*crashed), step, check) ? 1 : 0;
            expectHarmless(*crashed);
            EXPECT_EQ(runCli(*crashed, check).exitCode, 0);
            EXPECT_EQ(maskedTree(*crashed), expected);
        }
    }
    std::printf("%s: recovery killed %zu/%zu\n", GetParam().name, killed, counted);
    EXPECT_EQ(killed, counted);
    EXPECT_GE(counted, 4U);
}

INSTANTIATE_TEST_SUITE_P(Writes, Killed, ::testing::ValuesIn(writes), [](const auto &write) {
    return QString::fromLatin1(write.param.name).replace(u' ', u'_').toStdString();
});

/// migrate, killed while its second statement waits for a lock that this test holds.
TEST(KilledMigrate, ChangesNeitherDatabaseNorHistory)
{
    const auto database = test::newDatabase();
    const TwoMigrations project(test::databaseUrl(database));
    ASSERT_EQ(runCli(project, {u"migrate"_s, u"--to"_s, u"0000_step"_s}).exitCode, 0);
    project.write(u"drizzle/0001_step.sql"_s,
                  "CREATE TABLE \"half\" (\"id\" integer);\n--> statement-breakpoint\n"
                  "SELECT pg_advisory_xact_lock(7);");
    const auto holder = test::openSession(database);
    test::query(*holder, u"select pg_advisory_lock(7)"_s);
    QProcess process;
    process.setWorkingDirectory(project.path(QString()));
    process.start(cliProgram(), {u"migrate"_s});
    const auto waiting = [&] {
        return test::query(*holder,
                           u"select count(*) from pg_locks where locktype = 'advisory' and objid = 7 and "
                           "not granted and database = (select oid from pg_database where datname = "
                           "current_database())"_s);
    };
    QElapsedTimer timer;
    for (timer.start(); waiting() != u"1"_s && !timer.hasExpired(60'000);)
        QThread::msleep(20);
    ASSERT_EQ(waiting(), u"1"_s);
    process.kill();
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
    // The server notices when it gets the lock and wants to answer.
    test::query(*holder, u"select pg_advisory_unlock(7)"_s);
    const auto others =
        u"select count(*) from pg_stat_activity where datname = current_database() and pid <> "
        "pg_backend_pid() and backend_type = 'client backend'"_s;
    for (timer.start(); test::query(*holder, others) != u"0"_s && !timer.hasExpired(60'000);)
        QThread::msleep(20);
    EXPECT_EQ(test::query(*holder, u"select to_regclass('half') is null"_s), u"t"_s);
    EXPECT_EQ(test::query(*holder, u"select count(*) from drizzle.__drizzle_migrations"_s), u"1"_s);
    EXPECT_EQ(runCli(project, {u"status"_s, u"--json"_s}).json()["migrations"][1]["state"], "pending");
    EXPECT_EQ(runCli(project, {u"migrate"_s}).exitCode, 0) << "and the next run does all of it";
    EXPECT_EQ(test::query(*holder, u"select to_regclass('half') is null"_s), u"f"_s);
}

} // namespace
} // namespace raingauge::cli
