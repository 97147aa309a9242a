#include "gui/RecentProjects.h"

#include "support/TestPaths.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

struct Recent
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    RecentProjects projects{settings};

    QString config(const QString &name) const
    {
        const auto path = folder.filePath(name + u"/drizzle.config.ts"_s);
        test::writeFile(path, "export default {}");
        return path;
    }
};

TEST(RecentProjects, listsTheNewestFirstAndEachOnce)
{
    Recent recent;
    QSignalSpy changed(&recent.projects, &RecentProjects::changed);
    const RecentProject a{u"/a"_s, recent.config(u"a"_s)};
    const RecentProject b{u"/b"_s, recent.config(u"b"_s)};
    recent.projects.add(a);
    recent.projects.add(b);
    recent.projects.add(a);
    EXPECT_EQ(recent.projects.list(), (std::vector<RecentProject>{a, b}));
    EXPECT_EQ(changed.size(), 3);
    EXPECT_EQ(recent.projects.lastConfig(u"/b"_s), b.configFile);
    EXPECT_EQ(recent.projects.lastConfig(u"/c"_s), QString());
    recent.projects.clear();
    EXPECT_TRUE(recent.projects.list().empty());
}

TEST(RecentProjects, keepsTenAndForgetsWhatIsGone)
{
    Recent recent;
    for (int number = 0; number < 12; ++number)
        recent.projects.add({u"/p"_s, recent.config(QString::number(number))});
    EXPECT_EQ(recent.projects.list().size(), 10U);
    QDir(recent.folder.filePath(u"11"_s)).removeRecursively();
    EXPECT_EQ(recent.projects.list().size(), 9U);
    EXPECT_TRUE(recent.projects.list().front().configFile.contains(u"/10/"_s));
}

TEST(ProjectTitle, namesTheRepositoryAndThePlaceInIt)
{
    const QTemporaryDir folder;
    const auto root = folder.filePath(u"gemhog"_s);
    test::writeFile(root + u"/package-lock.json"_s, "{}");
    QDir().mkpath(root + u"/.git"_s);
    test::writeFile(root + u"/packages/core/drizzle.config.ts"_s, "export default {}");
    EXPECT_EQ(projectTitle(root + u"/packages/core/drizzle.config.ts"_s), u"gemhog · packages/core"_s);
    EXPECT_EQ(projectTitle(root + u"/drizzle.config.ts"_s), u"gemhog"_s);
}

} // namespace
} // namespace raingauge::gui
