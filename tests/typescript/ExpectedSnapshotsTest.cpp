// Each folder of projects/ is a project; expected.json is what drizzle-kit 0.31.11 wrote for it (see
// expect.mjs).
#include "snapshot/SnapshotJson.h"
#include "typescript/ProjectFolder.h"

#include <QDir>

namespace raingauge::typescript {
namespace {

QString projects()
{
    return test::sourcePath(QStringLiteral("tests/typescript/projects"));
}

class ExpectedSnapshots : public testing::TestWithParam<std::string>
{
};

std::vector<std::string> projectNames()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(projects()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

TEST_P(ExpectedSnapshots, AreThoseOfDrizzleKit)
{
    const QString folder = projects() + QLatin1Char('/') + QString::fromStdString(GetParam());
    const auto config =
        evaluateConfig(ProjectFolder::options(), folder + QStringLiteral("/drizzle.config.ts"), {}, {});
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    const auto code = evaluateSchema(ProjectFolder::options(), *config, {});
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    auto actual = snapshot::toJson(code->snapshot);
    actual.erase("id");
    actual.erase("prevId");
    const QByteArray expected = test::readFile(folder + QStringLiteral("/expected.json"));
    EXPECT_EQ(base::stringify(actual).toStdString() + "\n", expected.toStdString());
    EXPECT_EQ(code->definitions.size(), code->snapshot.tables.size());
    EXPECT_TRUE(code->standIns.empty());
}

INSTANTIATE_TEST_SUITE_P(Projects, ExpectedSnapshots, testing::ValuesIn(projectNames()),
                         [](const auto &project) {
                             std::string name = project.param;
                             for (char &c : name)
                                 c = c == '-' ? '_' : c;
                             return name;
                         });

} // namespace
} // namespace raingauge::typescript
