#include "project/GitHistory.h"

#include "project/SampleFolder.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

class GitHistory : public ::testing::Test
{
protected:
    QString top() const { return QDir(m_folder.path()).filePath(awkwardName); }
    QString at(const QString &path) const { return QDir(top()).filePath(path); }
    void make(const QString &path, const QByteArray &bytes) const { test::writeFile(at(path), bytes); }

    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(top());
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
            environment.insert(u"GIT_%1_NAME"_s.arg(who), u"Zoë"_s);
            environment.insert(u"GIT_%1_EMAIL"_s.arg(who), u"zoe@example.com"_s);
            environment.insert(u"GIT_%1_DATE"_s.arg(who), u"%1 +0530"_s.arg(m_time));
        }
        environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
        process.setProcessEnvironment(environment);
        process.start(u"git"_s, arguments);
        ASSERT_TRUE(process.waitForFinished()) << process.errorString().toStdString();
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }

    void start() const
    {
        QDir().mkpath(top());
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    }

    void commit(const QString &message)
    {
        m_time += 60;
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message});
    }

    std::map<QString, QString> summaries(const std::vector<QString> &paths) const
    {
        std::map<QString, QString> summaries;
        for (const auto &[path, info] : lastCommits(paths, {}))
            summaries.emplace(QDir(top()).relativeFilePath(path), info.summary);
        return summaries;
    }

    QTemporaryDir m_folder;
    qint64 m_time = 1763800000;
};

using Summaries = std::map<QString, QString>;

TEST_F(GitHistory, findsTheLastCommitOfEachFile)
{
    start();
    make(u"out/0000_a.sql"_s, "1");
    make(u"out/meta/_journal.json"_s, "1");
    commit(u"first"_s);
    make(u"out/0001_名前 #2.sql"_s, "2");
    make(u"out/meta/_journal.json"_s, "2");
    commit(u"second: adds \"b\"\n\nbody"_s);
    make(u"README.md"_s, "x");
    commit(u"elsewhere"_s);
    make(u"out/0000_a.sql"_s, "edited, not committed");
    make(u"out/0002_new.sql"_s, "3");
    EXPECT_EQ(summaries({at(u"out/0000_a.sql"_s), at(u"out/0001_名前 #2.sql"_s),
                         at(u"out/meta/_journal.json"_s), at(u"out/0002_new.sql"_s), at(u"README.md"_s)}),
              (Summaries{{u"out/0000_a.sql"_s, u"first"_s},
                         {u"out/0001_名前 #2.sql"_s, u"second: adds \"b\""_s},
                         {u"out/meta/_journal.json"_s, u"second: adds \"b\""_s},
                         {u"README.md"_s, u"elsewhere"_s}}));
    const auto info = lastCommits({at(u"out/0000_a.sql"_s)}, {}).at(at(u"out/0000_a.sql"_s));
    EXPECT_EQ(info.author, u"Zoë"_s);
    EXPECT_EQ(info.id.size(), 40);
    EXPECT_EQ(info.time.toSecsSinceEpoch(), 1763800060);
    EXPECT_EQ(info.time.offsetFromUtc(), 19800);
}

TEST_F(GitHistory, followsMergesAsGitLogDoes)
{
    start();
    make(u"a.sql"_s, "1");
    make(u"b.sql"_s, "1");
    commit(u"base"_s);
    git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
    make(u"a.sql"_s, "2");
    commit(u"on the side"_s);
    git({u"checkout"_s, u"-q"_s, u"main"_s});
    make(u"b.sql"_s, "2");
    commit(u"on main"_s);
    m_time += 60;
    git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"merge"_s, u"side"_s});
    EXPECT_EQ(summaries({at(u"a.sql"_s), at(u"b.sql"_s)}),
              (Summaries{{u"a.sql"_s, u"on the side"_s}, {u"b.sql"_s, u"on main"_s}}));
}

TEST_F(GitHistory, deletedFilesHaveNone)
{
    start();
    make(u"a.sql"_s, "1");
    commit(u"add"_s);
    QFile::remove(at(u"a.sql"_s));
    EXPECT_EQ(summaries({at(u"a.sql"_s)}), (Summaries{{u"a.sql"_s, u"add"_s}}))
        << "deleted but not committed";
    commit(u"delete"_s);
    EXPECT_TRUE(summaries({at(u"a.sql"_s)}).empty());
}

TEST_F(GitHistory, worksThroughALinkToTheFolder)
{
    start();
    make(u"a.sql"_s, "1");
    commit(u"add"_s);
    const auto link = m_folder.filePath(u"link"_s);
    ASSERT_TRUE(QFile::link(top(), link));
    EXPECT_EQ(lastCommits({link + u"/a.sql"_s}, {}).size(), 1U);
}

TEST_F(GitHistory, nothingToKnow)
{
    QDir().mkpath(top());
    make(u"a.sql"_s, "1");
    EXPECT_TRUE(lastCommits({at(u"a.sql"_s)}, {}).empty()) << "no repository";
    EXPECT_TRUE(lastCommits({}, {}).empty());
    start();
    EXPECT_TRUE(lastCommits({at(u"a.sql"_s)}, {}).empty()) << "no commit";
    commit(u"add"_s);
    EXPECT_TRUE(lastCommits({at(u"missing/x.sql"_s), u"/etc/passwd"_s}, {}).empty());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(lastCommits({at(u"a.sql"_s)}, stop.get_token()).empty());
    test::writeFile(at(u".git/HEAD"_s), "broken");
    EXPECT_TRUE(lastCommits({at(u"a.sql"_s)}, {}).empty()) << "broken repository";
}

TEST_F(GitHistory, manyFilesInManyCommits)
{
    start();
    std::vector<QString> paths;
    for (int i = 0; i < 300; ++i) {
        paths.push_back(at(u"out/%1.sql"_s.arg(i)));
        test::writeFile(paths.back(), QByteArray::number(i));
        if (i % 30 == 0)
            commit(u"up to %1"_s.arg(i));
    }
    commit(u"rest"_s);
    const auto found = lastCommits(paths, {});
    EXPECT_EQ(found.size(), 300U);
    EXPECT_EQ(found.at(paths[0]).summary, u"up to 0"_s);
    EXPECT_EQ(found.at(paths[299]).summary, u"rest"_s);
    EXPECT_EQ(found.at(paths[31]).summary, u"up to 60"_s);
}

} // namespace
} // namespace raingauge::project
