#include "project/FindConfigs.h"

#include "project/SampleFolder.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

class FindConfigs : public ::testing::Test
{
protected:
    QString at(const QString &path) const
    {
        return QDir(m_folder.path()).filePath(awkwardName + u'/' + path);
    }
    QString top() const { return QDir(m_folder.path()).filePath(awkwardName); }
    void make(const QString &path, const QByteArray &bytes = "x") const { test::writeFile(at(path), bytes); }

private:
    QTemporaryDir m_folder;
};

TEST_F(FindConfigs, findsEveryKindBelowAndNoOther)
{
    for (const auto &name :
         {u"drizzle.config.ts"_s, u"packages/core/drizzle.config.mts"_s, u"apps/a b/drizzle.config.json"_s,
          u"apps/web/drizzle.config.prod.ts"_s, u"apps/web/drizzle.config-test.cjs"_s})
        make(name);
    for (const auto &name : {u"node_modules/x/drizzle.config.ts"_s, u"dist/drizzle.config.js"_s,
                             u"apps/build/drizzle.config.js"_s, u".next/drizzle.config.js"_s,
                             u"drizzle.config.d.ts"_s, u"drizzle.config.md"_s, u"my.drizzle.config.ts"_s})
        make(name);
    QDir(top()).mkpath(u"drizzle.config.js"_s);
    ASSERT_TRUE(QFile::link(top(), at(u"circle"_s)));
    EXPECT_EQ(findConfigs(top()),
              (std::vector{at(u"apps/a b/drizzle.config.json"_s), at(u"apps/web/drizzle.config-test.cjs"_s),
                           at(u"apps/web/drizzle.config.prod.ts"_s), at(u"drizzle.config.ts"_s),
                           at(u"packages/core/drizzle.config.mts"_s)}));
}

TEST_F(FindConfigs, aConfigFileIsTheOnlyOne)
{
    make(u"drizzle.config.ts"_s);
    make(u"odd name.ts"_s);
    EXPECT_EQ(findConfigs(at(u"odd name.ts"_s)), std::vector{at(u"odd name.ts"_s)});
    EXPECT_EQ(*chooseConfig(at(u"odd name.ts"_s)), at(u"odd name.ts"_s));
}

TEST_F(FindConfigs, prefersTheFoldersOwn)
{
    make(u"sub/drizzle.config.ts"_s);
    EXPECT_EQ(*chooseConfig(top()), at(u"sub/drizzle.config.ts"_s));
    for (const auto &name : {u"drizzle.config.json"_s, u"drizzle.config.cjs"_s, u"drizzle.config.mjs"_s,
                             u"drizzle.config.js"_s, u"drizzle.config.ts"_s}) {
        make(name);
        EXPECT_EQ(*chooseConfig(top()), at(name));
        EXPECT_EQ(*chooseConfig(top() + u'/'), at(name));
    }
}

TEST_F(FindConfigs, saysWhyThereIsNone)
{
    const auto missing = chooseConfig(at(u"nowhere"_s));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, base::ErrorCode::ProjectNotFound);
    EXPECT_TRUE(missing.error().message.contains(at(u"nowhere"_s)));
    EXPECT_TRUE(findConfigs(at(u"nowhere"_s)).empty());

    make(u"README.md"_s);
    const auto empty = chooseConfig(top());
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, base::ErrorCode::ProjectNotFound);
    EXPECT_FALSE(empty.error().hint.isEmpty());

    make(u"a/drizzle.config.ts"_s);
    make(u"b/drizzle.config.ts"_s);
    const auto several = chooseConfig(top());
    ASSERT_FALSE(several);
    EXPECT_TRUE(several.error().message.contains(u"a/drizzle.config.ts, b/drizzle.config.ts"_s))
        << several.error().message.toStdString();
    EXPECT_TRUE(several.error().hint.contains(u"--config"_s));
}

TEST_F(FindConfigs, repositoryIsTheNearestGitElseWorkspaceElseLock)
{
    make(u"packages/core/drizzle.config.ts"_s);
    const auto config = at(u"packages/core/drizzle.config.ts"_s);
    EXPECT_EQ(repositoryRoot(config), at(u"packages/core"_s));
    make(u"packages/core/package-lock.json"_s);
    EXPECT_EQ(repositoryRoot(config), at(u"packages/core"_s));
    make(u"package.json"_s, R"({"name": "x"})");
    EXPECT_EQ(repositoryRoot(config), at(u"packages/core"_s));
    make(u"package.json"_s, R"({"workspaces": ["packages/*"]})");
    EXPECT_EQ(repositoryRoot(config), top());
    make(u"packages/pnpm-workspace.yaml"_s);
    EXPECT_EQ(repositoryRoot(config), at(u"packages"_s));
    QDir(top()).mkpath(u".git"_s);
    EXPECT_EQ(repositoryRoot(config), top());
    EXPECT_EQ(repositoryRoot(at(u"packages"_s)), top());
    // A work tree of git has a file there.
    make(u"packages/core/.git"_s, "gitdir: elsewhere");
    EXPECT_EQ(repositoryRoot(config), at(u"packages/core"_s));
}

TEST_F(FindConfigs, aHomeFolderInGitIsNoRepositoryOfWhatLiesInIt)
{
    make(u"home/.git/HEAD"_s);
    make(u"home/Downloads/stranger/drizzle.config.ts"_s);
    const auto oldHome = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(at(u"home"_s)));
    EXPECT_EQ(repositoryRoot(at(u"home/Downloads/stranger/drizzle.config.ts"_s)),
              at(u"home/Downloads/stranger"_s));
    EXPECT_EQ(repositoryRoot(at(u"home"_s)), at(u"home"_s));
    qputenv("HOME", oldHome);
}

} // namespace
} // namespace raingauge::project
