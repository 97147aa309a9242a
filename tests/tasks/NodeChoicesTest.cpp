// Which projects Node.js may evaluate: remembered outside of them, and by nothing that a project brings
// along.
#include "tasks/NodeChoices.h"

#include "support/TestProject.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::tasks {
namespace {

struct Choices
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"raingauge.conf"_s);
    NodeChoices choices{file};
    test::TestProject project;
    QString config = project.path(u"drizzle.config.ts"_s);
};

TEST(NodeChoices, AreEmptyUntilTheUserChooses)
{
    const Choices at;
    EXPECT_FALSE(at.choices.contains(at.config));
    EXPECT_FALSE(NodeChoices().contains(at.config));
    EXPECT_FALSE(QFile::exists(at.file));
}

TEST(NodeChoices, LastUntilTakenBack)
{
    const Choices at;
    const auto before = at.project.files();
    at.choices.add(at.config);
    at.choices.add(at.config);
    EXPECT_TRUE(NodeChoices(at.file).contains(at.config)) << "in another session too";
    EXPECT_EQ(at.project.files(), before) << "nothing is kept in the project";
    at.choices.remove(at.config);
    EXPECT_FALSE(NodeChoices(at.file).contains(at.config));
}

TEST(NodeChoices, AreForOneConfigOnly)
{
    const Choices at;
    const test::TestProject stranger;
    at.project.write(u"other/drizzle.config.ts"_s, "export default {};");
    at.choices.add(at.config);
    EXPECT_FALSE(at.choices.contains(at.project.path(u"other/drizzle.config.ts"_s)));
    EXPECT_FALSE(at.choices.contains(stranger.path(u"drizzle.config.ts"_s)));
    at.choices.add(stranger.path(u"drizzle.config.ts"_s));
    at.choices.remove(stranger.path(u"drizzle.config.ts"_s));
    EXPECT_TRUE(at.choices.contains(at.config));
}

TEST(NodeChoices, KnowAProjectByWhereItLies)
{
    const Choices at;
    at.choices.add(at.config);
    const auto link = at.folder.filePath(u"link"_s);
    ASSERT_TRUE(QFile::link(at.project.path(QString()), link));
    EXPECT_TRUE(at.choices.contains(link + u"/drizzle.config.ts"_s)) << "the same folder by another name";
}

TEST(NodeChoices, AreNotInheritedThroughALinkToATrustedConfig)
{
    const Choices at;
    at.choices.add(at.config);
    const test::TestProject stranger;
    const auto config = stranger.path(u"drizzle.config.ts"_s);
    ASSERT_TRUE(QFile::remove(config) && QFile::link(at.config, config));
    EXPECT_FALSE(at.choices.contains(config)) << "its schema would be the stranger's";
}

TEST(NodeChoices, TurnTheEvaluatorOfAContext)
{
    const Choices at;
    auto context = at.project.context();
    useNodeChoices(context, at.choices);
    EXPECT_FALSE(context.evaluator.runsInNode(at.config));
    context.nodeChoices.add(at.config);
    EXPECT_TRUE(context.evaluator.runsInNode(at.config)) << "without making the context anew";
}

} // namespace
} // namespace raingauge::tasks
