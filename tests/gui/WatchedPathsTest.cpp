#include "gui/WatchedPaths.h"

#include "gui/TestMigrations.h"
#include "support/TestPaths.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

bool holds(const std::vector<QString> &paths, const QString &path)
{
    return std::find(paths.begin(), paths.end(), path) != paths.end();
}

tasks::ProjectState stateOf(const QString &directory)
{
    tasks::ProjectState state{
        {}, typescript::SchemaCode{}, project::MigrationsFolder{}, snapshot::Snapshot(), {}};
    state.config.file = directory + u"/drizzle.config.ts"_s;
    state.config.directory = directory;
    state.config.schema = {u"./src/**/*.sql.ts"_s};
    state.config.envFiles = {{directory + u"/.env"_s, false}};
    return state;
}

TEST(WatchedPaths, takesInputsEnvironmentAndMigrations)
{
    auto state = stateOf(u"/p"_s);
    state.code->inputs = {u"/p/src/a.sql.ts"_s, u"/p/node_modules/zod/index.js"_s};
    state.code->files = {u"/p/src/a.sql.ts"_s};
    state.folder = testFolder(1);
    const auto paths = watchedPaths(state, {});
    EXPECT_TRUE(holds(paths.files, u"/p/src/a.sql.ts"_s));
    EXPECT_TRUE(holds(paths.files, u"/p/.env"_s)) << "also while it does not exist";
    EXPECT_TRUE(holds(paths.files, u"/p/drizzle.config.ts"_s));
    EXPECT_TRUE(holds(paths.files, u"/p/drizzle/0000_step.sql"_s));
    EXPECT_TRUE(holds(paths.folders, u"/p/drizzle/meta"_s));
    EXPECT_TRUE(holds(paths.folders, u"/p/src"_s)) << "a new schema file is seen";
    EXPECT_FALSE(holds(paths.files, u"/p/node_modules/zod/index.js"_s));
}

TEST(WatchedPaths, findsTheSchemaFilesWhileTheCodeIsBroken)
{
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(u"src/auth/auth.sql.ts"_s), "export const = broken");
    auto state = stateOf(folder.path());
    state.code = base::failure({base::ErrorCode::SchemaUnreadable, u"syntax"_s});
    const auto paths = watchedPaths(state, {u"/earlier/input.ts"_s});
    EXPECT_TRUE(holds(paths.files, folder.filePath(u"src/auth/auth.sql.ts"_s)));
    EXPECT_TRUE(holds(paths.files, u"/earlier/input.ts"_s));
}

TEST(WatchedPaths, watchesConfigsWhileNoneCanBeRead)
{
    const QTemporaryDir folder;
    const auto config = folder.filePath(u"drizzle.config.ts"_s);
    const auto paths = watchedPaths(tasks::ProjectChoice{folder.path(), {}, {}}, {config});
    EXPECT_TRUE(holds(paths.files, config));
    EXPECT_TRUE(holds(paths.folders, folder.path()));
    const auto named = watchedPaths(tasks::ProjectChoice{config, config, {}}, {});
    EXPECT_TRUE(holds(named.files, config));
}

} // namespace
} // namespace raingauge::gui
