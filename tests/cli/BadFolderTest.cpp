// Migrations folders that are broken: each is told with file, cause and advice, and nothing is touched.
// Beside most faults drizzle-kit 0.31.11 prints a stack trace or nothing, and exits with 0.
#include "cli/TwoMigrations.h"
#include "support/TestServer.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace raingauge::cli {
namespace {

const QString layoutOne = u"drizzle/20250101000000_init"_s;

/// A fault and what is to be said of it.
struct Fault
{
    const char *name;
    std::function<void(const TwoMigrations &)> make;
    QStringList commands; ///< those that end with the error; the others never look there
    int exitCode;
    const char *code;
    QString file; ///< of error and finding
    int line;     ///< of both; 0 for none
    QStringList words;
    const char *finding; ///< of check
    QStringList findingWords;
};

/// For the runner's messages.
void PrintTo(const Fault &fault, std::ostream *stream)
{
    *stream << fault.name;
}

const QStringList readers{u"generate"_s, u"status"_s, u"migrate"_s};
const QStringList generates{u"generate"_s};
const QStringList nobody{};

/// A journal that is not JSON.
Fault brokenJournal(const char *name, std::function<void(const TwoMigrations &)> make, int line,
                    const QString &cause, const QString &advice)
{
    return {name,
            std::move(make),
            readers,
            2,
            "journal-unreadable",
            journal,
            line,
            {cause, advice},
            "journal-unreadable",
            {cause, advice}};
}

/// JSON that is no journal.
Fault wrongShape(const char *name, const QByteArray &before, const QByteArray &after, const QString &cause)
{
    return brokenJournal(
        name, [=](const TwoMigrations &project) { project.replace(journal, before, after); }, 0, cause,
        u"Restore the file from git, or mend the key by hand."_s);
}

/// A newest snapshot that generate cannot begin with.
Fault brokenSnapshot(const char *name, std::function<void(const TwoMigrations &)> make, int line,
                     const QString &cause, const QString &advice, const char *finding,
                     const QString &findingAdvice)
{
    return {
        name,    std::move(make),       generates, 2, "snapshot-unreadable", newest, line, {cause, advice},
        finding, {cause, findingAdvice}};
}

/// A folder that is none, or closed.
Fault badPlace(const char *name, std::function<void(const TwoMigrations &)> make, const QString &file,
               const QString &cause, const QString &advice)
{
    return {name,
            std::move(make),
            readers,
            2,
            "file-unreadable",
            file,
            0,
            {cause, advice},
            "journal-unreadable",
            {cause, advice}};
}

/// What only check finds, because the other commands need nothing of it.
Fault onlyFound(const char *name, std::function<void(const TwoMigrations &)> make, const QString &file,
                int line, const char *finding, const QStringList &words)
{
    return {name, std::move(make), nobody, 0, "", file, line, {}, finding, words};
}

const QString mend = u"Restore the file from git, or mend it by hand."_s;
const QString restored = u"restore it from git"_s;

const Fault journalFaults[] = {
    brokenJournal(
        "bad JSON", [](const TwoMigrations &p) { p.replace(journal, "\"idx\": 1,", "\"idx\": 1"); }, 14,
        u"not valid JSON: unexpected text"_s, mend),
    brokenJournal(
        "empty", [](const TwoMigrations &p) { p.cut(journal, 0); }, 1, u"the file is empty"_s, mend),
    brokenJournal(
        "truncated", [](const TwoMigrations &p) { p.cut(journal, 150); }, 9, u"it ends too early"_s, mend),
    brokenJournal(
        "byte-order mark", [](const TwoMigrations &p) { p.replace(journal, "{", "\xEF\xBB\xBF{"); }, 1,
        u"byte-order mark"_s, u"Save the file as UTF-8 without a byte-order mark."_s),
    {"merge conflict",
     [](const TwoMigrations &p) { p.conflict(journal); },
     readers,
     2,
     "journal-unreadable",
     journal,
     13,
     {u"git's merge-conflict markers"_s, u"Resolve the conflict first."_s},
     "journal-conflict",
     {u"Two branches added migrations; keep the entries of both"_s}},
    brokenJournal(
        "missing", [](const TwoMigrations &p) { QFile::remove(p.path(journal)); }, 0,
        u"is missing, though meta/ holds 0001_snapshot.json"_s, u"Restore the journal from git."_s),
    wrongShape("entries no list", "\"entries\": [", "\"entries\": {}, \"old\": [",
               u"\"entries\" is no list"_s),
    wrongShape("no entries", "\"entries\"", "\"migrations\"", u"it has no key \"entries\""_s),
    wrongShape("idx a text", "\"idx\": 1", "\"idx\": \"1\"", u"entries[1].idx is no whole number"_s),
    wrongShape("no tag", "\"tag\": \"0001_step\"", "\"name\": \"x\"", u"entries[1].tag is no text"_s),
    wrongShape("tag above the folder", "0001_step", "../0001_step",
               u"entries[1].tag \"../0001_step\" names no file of the migrations folder"_s),
    wrongShape("tag from the root", "0001_step", "/etc/passwd", u"names no file of the migrations folder"_s),
    onlyFound("when null",
              [](const TwoMigrations &p) { p.replace(journal, "\"when\": ", "\"when\": null, \"was\": "); },
              journal, 0, "journal-order", {u"0000_step has no time in \"when\""_s, u"pending again"_s}),
    onlyFound(
        "tag in a folder", [](const TwoMigrations &p) { p.replace(journal, "0001_step", "sub/0001_step"); },
        u"drizzle/sub/0001_step.sql"_s, 0, "missing-sql", {u"there is no sub/0001_step.sql"_s, restored}),
    // drizzle-orm's migrator looks for a file of that very name, too.
    onlyFound("tag with a backslash",
              [](const TwoMigrations &p) { p.replace(journal, "0001_step", "sub\\\\0001_step"); },
              u"drizzle/sub\\0001_step.sql"_s, 0, "missing-sql",
              {u"there is no sub\\0001_step.sql"_s, restored}),
};

const Fault snapshotFaults[] = {
    brokenSnapshot(
        "of a newer version",
        [](const TwoMigrations &p) { p.replace(newest, "\"version\": \"7\"", "\"version\": \"99\""); }, 0,
        u"of version 99"_s, u"only version 7 is read"_s, "snapshot-version", u"only a newer drizzle-kit"_s),
    brokenSnapshot(
        "of version 6",
        [](const TwoMigrations &p) { p.replace(newest, "\"version\": \"7\"", "\"version\": \"6\""); }, 0,
        u"version 6"_s, u"`up`"_s, "snapshot-version", u"Run drizzle-kit up."_s),
    brokenSnapshot(
        "of version 5",
        [](const TwoMigrations &p) { p.replace(newest, "\"version\": \"7\"", "\"version\": \"5\""); }, 0,
        u"version 5"_s, u"`up`"_s, "snapshot-version", u"Run drizzle-kit up."_s),
    brokenSnapshot(
        "truncated", [](const TwoMigrations &p) { p.cut(newest, 600); }, 26, u"it ends too early"_s,
        u"Restore the snapshot from git."_s, "snapshot-unreadable", restored),
    brokenSnapshot(
        "empty snapshot", [](const TwoMigrations &p) { p.cut(newest, 0); }, 1, u"the file is empty"_s,
        u"Restore the snapshot from git."_s, "snapshot-unreadable", restored),
    brokenSnapshot(
        "with merge markers", [](const TwoMigrations &p) { p.conflict(newest); }, 13,
        u"git's merge-conflict markers"_s, u"Resolve the conflict first."_s, "snapshot-unreadable",
        u"keep the snapshot of one branch, and generate the other branch's migration again"_s),
    brokenSnapshot(
        "snapshot missing", [](const TwoMigrations &p) { QFile::remove(p.path(newest)); }, 0,
        u"has no snapshot"_s, u"Restore the snapshot from git."_s, "missing-snapshot", restored),
    onlyFound("older one truncated",
              [](const TwoMigrations &p) { p.cut(u"drizzle/meta/0000_snapshot.json"_s, 600); },
              u"drizzle/meta/0000_snapshot.json"_s, 27, "snapshot-unreadable",
              {u"it ends too early"_s, restored}),
    onlyFound("stray file", [](const TwoMigrations &p) { p.write(u"drizzle/meta/.DS_Store"_s, "x"); },
              u"drizzle/meta/.DS_Store"_s, 0, "stray-meta-file",
              {u"The file meta/.DS_Store"_s, u"move it away"_s}),
    onlyFound("stray folder", [](const TwoMigrations &p) { QDir().mkpath(p.path(u"drizzle/meta/old"_s)); },
              u"drizzle/meta/old"_s, 0, "stray-meta-file", {u"The folder meta/old"_s, u"move it away"_s}),
};

const Fault folderFaults[] = {
    {"layout of drizzle 1.0",
     [](const TwoMigrations &p) {
         p.removeFolder(u"drizzle"_s);
         p.layoutOne();
     },
     readers,
     2,
     "not-yet-supported",
     layoutOne,
     0,
     {u"the layout of drizzle 1.0"_s, u"Use drizzle-kit 1.0 on this project."_s},
     "mixed-format",
     {u"the layout of drizzle 1.0"_s, u"Use drizzle-kit 1.0 on this project."_s}},
    // As drizzle-kit 0.31 leaves it: even its `check` makes the journal.
    {"layout of drizzle 1.0 and an empty journal",
     [](const TwoMigrations &p) {
         p.removeFolder(u"drizzle"_s);
         p.layoutOne();
         p.write(journal, R"({"version":"7","dialect":"postgresql","entries":[]})");
     },
     readers,
     2,
     "not-yet-supported",
     layoutOne,
     0,
     {u"the layout of drizzle 1.0"_s, u"Use drizzle-kit 1.0 on this project."_s},
     "mixed-format",
     {u"the layout of drizzle 1.0"_s}},
    {"both layouts",
     [](const TwoMigrations &p) { p.layoutOne(); },
     generates,
     1,
     "refused",
     layoutOne,
     0,
     {u"in two layouts"_s, u"20250101000000_init"_s, u"Keep the layout that your version"_s},
     "mixed-format",
     {u"(20250101000000_init)"_s, u"1.0 refuses the folder; keep one of them"_s}},
    badPlace(
        "out is a file",
        [](const TwoMigrations &p) {
            p.removeFolder(u"drizzle"_s);
            p.write(u"drizzle"_s, "x");
        },
        u"drizzle"_s, u"drizzle is no folder"_s, u"Move it away, or correct `out` in the config."_s),
    badPlace(
        "out below a file",
        [](const TwoMigrations &p) { p.replace(u"drizzle.config.ts"_s, "./drizzle", "./schema.ts/drizzle"); },
        u"schema.ts"_s, u"in which the migrations folder belongs, is no folder"_s, u"correct `out`"_s),
    badPlace(
        "out a dangling link", [](const TwoMigrations &p) { p.linkOut(u"nowhere"_s); }, u"drizzle"_s,
        u"nowhere, which is not there"_s, u"Mend or remove the link, or correct `out`"_s),
    badPlace(
        "out a link to itself", [](const TwoMigrations &p) { p.linkOut(u"drizzle"_s); }, u"drizzle"_s,
        u"a link that leads back to itself"_s, u"Mend or remove the link"_s),
    badPlace(
        "meta is a file",
        [](const TwoMigrations &p) {
            p.removeFolder(u"drizzle/meta"_s);
            p.write(u"drizzle/meta"_s, "x");
        },
        u"drizzle/meta"_s, u"meta is no folder"_s, u"Move it away and restore meta/ from git."_s),
    badPlace(
        "journal is a folder",
        [](const TwoMigrations &p) {
            QFile::remove(p.path(journal));
            QDir().mkpath(p.path(journal));
        },
        journal, u"it is no file"_s, u"Restore it, for example from git."_s),
};

class BadFolder : public ::testing::TestWithParam<Fault>
{
protected:
    static void expectWords(const QString &text, const QStringList &words)
    {
        for (const auto &word : words)
            EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\nis missing in\n"
                                             << text.toStdString();
    }

    static void expectError(const CliAnswer &answer)
    {
        const auto &fault = GetParam();
        EXPECT_EQ(answer.exitCode, fault.exitCode);
        const auto error = answer.json()["error"];
        EXPECT_EQ(error["code"], fault.code);
        EXPECT_EQ(base::toQString(error["file"]), fault.file);
        EXPECT_EQ(error["line"], fault.line > 0 ? base::Json(fault.line) : base::Json());
        EXPECT_FALSE(error["hint"].is_null());
        expectWords(base::toQString(error["message"]) + u' ' + base::toQString(error["hint"]), fault.words);
    }

    static void expectFinding(const CliAnswer &answer)
    {
        const auto &fault = GetParam();
        EXPECT_EQ(answer.exitCode, 1);
        const auto findings = answer.json()["findings"];
        for (const auto &finding : findings) {
            if (finding["code"] != fault.finding)
                continue;
            EXPECT_EQ(base::toQString(finding["evidence"]["file"]), fault.file);
            EXPECT_EQ(finding["evidence"].value("line", 0), fault.line);
            return expectWords(base::toQString(finding["message"]), fault.findingWords);
        }
        ADD_FAILURE() << fault.finding << " is missing in\n" << answer.out.toStdString();
    }
};

TEST_P(BadFolder, isToldAndNothingIsTouched)
{
    const TwoMigrations project;
    GetParam().make(project);
    const auto before = fileTree(project.path(QString()));
    for (const auto &command : GetParam().commands) {
        SCOPED_TRACE(command.toStdString());
        expectError(runCli(project, {command, u"--json"_s}));
    }
    expectFinding(runCli(project, {u"check"_s, u"--json"_s}));
    EXPECT_EQ(fileTree(project.path(QString())), before);
}

std::string caseName(const ::testing::TestParamInfo<Fault> &info)
{
    return QString::fromLatin1(info.param.name).replace(u' ', u'_').remove(u'-').remove(u'.').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Journal, BadFolder, ::testing::ValuesIn(journalFaults), caseName);
INSTANTIATE_TEST_SUITE_P(Snapshot, BadFolder, ::testing::ValuesIn(snapshotFaults), caseName);
INSTANTIATE_TEST_SUITE_P(Folder, BadFolder, ::testing::ValuesIn(folderFaults), caseName);

/// Faults of which status and migrate learn only beside the history: the state of one migration, and why
/// nothing is applied.
TEST(BadFolderOnAServer, IsAStateAndARefusal)
{
    const struct
    {
        std::function<void(const TwoMigrations &)> make;
        QString tag;
        const char *state;
        QString reason;
    } cases[] = {
        {[](const TwoMigrations &p) { QFile::remove(p.path(u"drizzle/0001_step.sql"_s)); }, u"0001_step"_s,
         "missing-sql", u"The file 0001_step.sql is missing: restore it, for example from git"_s},
        {[](const TwoMigrations &p) { QFile::remove(p.path(newest)); }, u"0001_step"_s, "missing-snapshot",
         u"meta/0001_snapshot.json of 0001_step is missing: restore it"_s},
        {[](const TwoMigrations &p) { p.replace(journal, "\"when\": ", "\"when\": null, \"was\": "); },
         u"0000_step"_s, "pending", u"0000_step has no \"when\" in meta/_journal.json"_s},
        {[](const TwoMigrations &p) { p.layoutOne(); }, u"20250101000000_init"_s, "unknown-to-journal",
         u"The folder 20250101000000_init holds a migration in another layout"_s},
        {[](const TwoMigrations &p) { p.replace(journal, "0001_step", "sub\\\\0001_step"); },
         u"sub\\0001_step"_s, "missing-sql", u"The file sub\\0001_step.sql is missing"_s},
    };
    const auto database = test::newDatabase();
    for (const auto &[make, tag, state, reason] : cases) {
        SCOPED_TRACE(tag.toStdString() + ' ' + state);
        const TwoMigrations project(test::databaseUrl(database));
        make(project);
        const auto before = fileTree(project.path(QString()));
        const auto status = runCli(project, {u"status"_s, u"--json"_s});
        EXPECT_EQ(status.exitCode, 0);
        const auto migrations = status.json()["migrations"];
        EXPECT_TRUE(std::any_of(migrations.begin(), migrations.end(), [&](const base::Json &migration) {
            return base::toQString(migration["tag"]) == tag && migration["state"] == state;
        })) << status.out.toStdString();
        const auto refused = runCli(project, {u"migrate"_s});
        EXPECT_EQ(refused.exitCode, 1);
        EXPECT_TRUE(refused.err.contains(reason)) << refused.err.toStdString();
        EXPECT_EQ(fileTree(project.path(QString())), before);
    }
    EXPECT_EQ(test::query(*test::openSession(database), u"select to_regclass('users') is null"_s), u"t"_s);
}

} // namespace
} // namespace raingauge::cli
