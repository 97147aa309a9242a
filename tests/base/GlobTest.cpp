// Expectations are what the glob package inside drizzle-kit 0.31.11 answered for the same folder.
#include "base/Glob.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::base {
namespace {

constexpr auto allOfSource =
    "src/[x].ts src/a.ts src/A.ts src/a10.ts src/a9.ts src/ab.test.ts src/b.ts src/sp_ace.ts "
    "src/user_roles.ts src/user-roles.ts src/user.ts";

struct GlobCase
{
    const char *pattern;
    const char *expected;
};

class Globs : public testing::TestWithParam<GlobCase>
{
protected:
    Globs()
    {
        for (const char *path :
             {"src/a.ts", "src/b.ts", "src/A.ts", "src/user.ts", "src/user_roles.ts", "src/user-roles.ts",
              "src/a10.ts", "src/a9.ts", "src/ab.test.ts", "src/sp_ace.ts", "src/[x].ts", "src/deep/c.ts",
              "src/deep/er/d.ts", ".hidden/h.ts", "src/.dot/e.ts", "src/.f.ts", "lib/z.js",
              "node_modules/x/i.ts", "top.ts"}) {
            const QString file = m_folder.filePath(QString::fromLatin1(path));
            QDir().mkpath(QFileInfo(file).path());
            QFile(file).open(QIODevice::WriteOnly);
        }
        QFile::link(QStringLiteral("../lib"), m_folder.filePath(QStringLiteral("src/linked")));
    }

    std::string expanded(const QString &pattern) const
    {
        return expandGlob(m_folder.path(), pattern).join(u' ').toStdString();
    }

    QTemporaryDir m_folder;
};

TEST_P(Globs, MatchAsInDrizzleKit)
{
    EXPECT_EQ(expanded(QString::fromUtf8(GetParam().pattern)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Patterns, Globs,
    testing::Values(
        GlobCase{"src/*.ts", allOfSource}, GlobCase{"./src/{b,a}.ts", "./src/a.ts ./src/b.ts"},
        GlobCase{"src/**/*.ts",
                 "src/[x].ts src/a.ts src/A.ts src/a10.ts src/a9.ts src/ab.test.ts src/b.ts src/deep/c.ts "
                 "src/deep/er/d.ts src/sp_ace.ts src/user_roles.ts src/user-roles.ts src/user.ts"},
        GlobCase{"**/[cdi].ts", "node_modules/x/i.ts src/deep/c.ts src/deep/er/d.ts"},
        GlobCase{"{lib,src/deep}/*.{js,ts}", "lib/z.js src/deep/c.ts"},
        GlobCase{"src/deep/**", "src/deep src/deep/c.ts src/deep/er src/deep/er/d.ts"},
        GlobCase{"*", "lib node_modules src top.ts"},
        GlobCase{"src/[ab]*.ts", "src/a.ts src/a10.ts src/a9.ts src/ab.test.ts src/b.ts"},
        GlobCase{"src/[!abu]*.ts", "src/[x].ts src/A.ts src/sp_ace.ts"},
        GlobCase{"src/@(a|b).ts", "src/a.ts src/b.ts"},
        GlobCase{"src/!(a|b|user*|[A\\[]*).ts", "src/a10.ts src/a9.ts src/ab.test.ts src/sp_ace.ts"},
        GlobCase{"src/?(a)b.ts", "src/b.ts"}, GlobCase{"src/+(a|b).ts", "src/a.ts src/b.ts"},
        GlobCase{"src/*(a|9).ts", "src/a.ts src/a9.ts"},
        GlobCase{"src/user?roles.ts", "src/user_roles.ts src/user-roles.ts"},
        GlobCase{"src/a{9..11}.ts", "src/a10.ts src/a9.ts"},
        GlobCase{"src/a{11..9}.ts", "src/a10.ts src/a9.ts"}, GlobCase{"src/{a}.ts", ""},
        GlobCase{"src/{a,{b,user}}.ts", "src/a.ts src/b.ts src/user.ts"}, GlobCase{"src/.*.ts", "src/.f.ts"},
        GlobCase{".hidden/*", ".hidden/h.ts"}, GlobCase{"src", "src"}, GlobCase{"./src/", "./src/"},
        GlobCase{"*/", "lib/ node_modules/ src/"}, GlobCase{".", "."},
        GlobCase{"src/deep/../deep/*.ts", "src/deep/../deep/c.ts"},
        GlobCase{"**/deep/**/*.ts", "src/deep/c.ts src/deep/er/d.ts"},
        GlobCase{"src/*/c.ts", "src/deep/c.ts"}, GlobCase{"src/\\[x\\].ts", "src/[x].ts"},
        GlobCase{"src/[[]x].ts", "src/[x].ts"}, GlobCase{"src/*/z.js", "src/linked/z.js"},
        GlobCase{"lib/**/z.js", "lib/z.js"}, GlobCase{"", ""}, GlobCase{"gone", ""}, GlobCase{"gone/*", ""},
        GlobCase{"top.ts/*", ""}, GlobCase{"src/[", ""}, GlobCase{"src/{a,b", ""}, GlobCase{"src/*(", ""},
        GlobCase{"src/(a).ts", ""}));

TEST_F(Globs, TakeAbsolutePatterns)
{
    const QString top = m_folder.filePath(QStringLiteral("top.ts"));
    EXPECT_EQ(expandGlob(QStringLiteral("/"), top), QStringList{top});
    EXPECT_EQ(expandGlob(QStringLiteral("/"), m_folder.filePath(QStringLiteral("t*.ts"))), QStringList{top});
}

} // namespace
} // namespace raingauge::base
