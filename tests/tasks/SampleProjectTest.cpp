#include "tasks/SampleProject.h"

#include "support/TestPaths.h"
#include "tasks/OpenProject.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::tasks {
namespace {

TEST(SampleProject, IsCopiedWithItsDatabase)
{
    QTemporaryDir folder;
    const auto target = folder.filePath(QStringLiteral("a sample"));
    const auto config = copySampleProject(target, QStringLiteral("postgresql://u:p@127.0.0.1:5433/sample"));
    ASSERT_TRUE(config) << base::fullMessage(config.error()).toStdString();
    EXPECT_EQ(*config, target + QStringLiteral("/packages/core/drizzle.config.ts"));
    EXPECT_TRUE(QFile::exists(target + QStringLiteral("/biome.json")));
    EXPECT_TRUE(QFile::exists(target + QStringLiteral("/.gitignore")));

    const auto context = systemContext();
    const auto state = readProject(context, {target, {}, std::nullopt}, {});
    ASSERT_TRUE(state) << base::fullMessage(state.error()).toStdString();
    ASSERT_TRUE(state->code) << base::fullMessage(state->code.error()).toStdString();
    EXPECT_EQ(state->code->snapshot.tables.size(), 4U);
    const auto settings = readTarget(context, state->config, {});
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->database, QStringLiteral("sample"));
    EXPECT_EQ(settings->port, 5433);
}

TEST(SampleProject, NeverWritesIntoAFolderThatHoldsSomething)
{
    QTemporaryDir folder;
    test::writeFile(folder.filePath(QStringLiteral("mine.txt")), "mine");
    const auto config = copySampleProject(folder.path(), QStringLiteral("postgresql://x/y"));
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, base::ErrorCode::Refused);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

TEST(SampleProject, SaysWhenAFolderCannotBeMade)
{
    QTemporaryDir folder;
    test::writeFile(folder.filePath(QStringLiteral("file")), "x");
    const auto config =
        copySampleProject(folder.filePath(QStringLiteral("file/below")), QStringLiteral("postgresql://x/y"));
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, base::ErrorCode::FileUnwritable);
}

} // namespace
} // namespace raingauge::tasks
