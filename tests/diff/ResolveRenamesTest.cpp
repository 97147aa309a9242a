#include "diff/ResolveRenames.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

ObjectName tableNamed(const char *name)
{
    return {QStringLiteral("public"), {}, QString::fromUtf8(name)};
}

std::vector<Vanished> vanishedTables(std::initializer_list<const char *> names)
{
    std::vector<Vanished> vanished;
    for (const auto *name : names)
        vanished.push_back({tableNamed(name), tableNamed(name)});
    return vanished;
}

TEST(ResolveRenames, ACandidateThatIsTakenIsNotOfferedAgain)
{
    RenameAnswers answers;
    answers.renames = {{ObjectKind::Table, tableNamed("a"), tableNamed("x")}};
    const auto resolution = ResolveRenames(answers).resolve(
        ObjectKind::Table, vanishedTables({"a", "b"}), {tableNamed("w"), tableNamed("x"), tableNamed("y")});
    ASSERT_TRUE(resolution);
    EXPECT_EQ(resolution->renamed, (std::vector<Resolution::Pair>{{0, 1}}));
    EXPECT_EQ(resolution->dropped, (std::vector<size_t>{1}));
    EXPECT_EQ(resolution->questions,
              (std::vector<RenameQuestion>{{ObjectKind::Table, tableNamed("w"), {tableNamed("b")}},
                                           {ObjectKind::Table, tableNamed("y"), {tableNamed("b")}}}));
}

TEST(ResolveRenames, NoQuestionRemainsWhenAllCandidatesAreTaken)
{
    RenameAnswers answers;
    answers.renames = {{ObjectKind::Table, tableNamed("a"), tableNamed("y")}};
    const auto resolution = ResolveRenames(answers).resolve(ObjectKind::Table, vanishedTables({"a"}),
                                                            {tableNamed("x"), tableNamed("y")});
    ASSERT_TRUE(resolution);
    EXPECT_TRUE(resolution->questions.empty());
    EXPECT_EQ(resolution->created, (std::vector<size_t>{0}));
}

TEST(ResolveRenames, CreationsLeaveTheCandidatesToTheOthers)
{
    RenameAnswers answers;
    answers.creations = {{ObjectKind::Table, tableNamed("x")}};
    const auto resolution = ResolveRenames(answers).resolve(ObjectKind::Table, vanishedTables({"a"}),
                                                            {tableNamed("x"), tableNamed("y")});
    ASSERT_TRUE(resolution);
    EXPECT_EQ(resolution->created, (std::vector<size_t>{0}));
    ASSERT_EQ(resolution->questions.size(), 1u);
    EXPECT_EQ(resolution->questions[0].created, tableNamed("y"));
}

TEST(ResolveRenames, FormerNamesAreUnderstood)
{
    const ObjectName former{QStringLiteral("old"), {}, QStringLiteral("a")};
    const ObjectName now{QStringLiteral("new"), {}, QStringLiteral("a")};
    const ObjectName created{QStringLiteral("new"), {}, QStringLiteral("b")};
    for (const auto &from : {former, now}) {
        RenameAnswers answers;
        answers.renames = {{ObjectKind::Table, from, created}};
        const auto resolution =
            ResolveRenames(answers).resolve(ObjectKind::Table, {{now, former}}, {created});
        ASSERT_TRUE(resolution);
        EXPECT_EQ(resolution->renamed.size(), 1u);
    }
}

TEST(ResolveRenames, AnswersOfOtherKindsDoNotCount)
{
    RenameAnswers answers;
    answers.renames = {{ObjectKind::Enum, tableNamed("a"), tableNamed("x")}};
    ResolveRenames renames(answers);
    const auto resolution = renames.resolve(ObjectKind::Table, vanishedTables({"a"}), {tableNamed("x")});
    ASSERT_TRUE(resolution);
    EXPECT_EQ(resolution->questions.size(), 1u);
    EXPECT_FALSE(renames.unusedAnswer(ObjectKind::Table));
    EXPECT_TRUE(renames.unusedAnswer(ObjectKind::Enum));
}

} // namespace
} // namespace raingauge::diff
