#include "diff/Diff.h"

#include "diff/Lines.h"
#include "snapshot/SnapshotJson.h"
#include "support/TestPaths.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

snapshot::Snapshot stored(const QString &name)
{
    const auto path = test::sourcePath(QStringLiteral("tests/snapshot/stored/%1.json").arg(name));
    auto read = snapshot::readSnapshot(test::readFile(path), path);
    EXPECT_TRUE(read);
    return read.value_or(snapshot::Snapshot{});
}

TEST(Diff, OfASnapshotWithItselfIsEmpty)
{
    for (const auto &name :
         {QStringLiteral("everything"), QStringLiteral("names"), QStringLiteral("types")}) {
        const auto same = diff(stored(name), stored(name), {});
        ASSERT_TRUE(same);
        EXPECT_EQ(*same, Difference{}) << name.toStdString();
    }
}

TEST(Diff, FromNothingCreatesAll)
{
    const auto all = diff({}, stored(QStringLiteral("everything")), {});
    ASSERT_TRUE(all);
    Lines lines;
    for (const auto &statement : all->statements)
        lines.push_back(lineOf(statement));
    EXPECT_EQ(lines, (Lines{"create schema auth", "create enum auth.level: low high",
                            "create enum public.mood: sad it's happy", "create table auth.sessions",
                            "create table users",
                            "add reference auth.sessions.sessions_user_users_id_fk(user) -> users(id)",
                            "add reference auth.sessions.sessions_other_users_id_fk(other) -> users(id)",
                            "add reference auth.sessions.self(parent user) -> auth.sessions(id user)",
                            "create index users.users_lower", "create index users.users_plain",
                            "create index users.users_where", "create index users.users_gin",
                            "create index users.users_conc"}));
}

TEST(Diff, ToNothingDropsAll)
{
    const auto all = diff(stored(QStringLiteral("everything")), {}, {});
    ASSERT_TRUE(all);
    Lines lines;
    for (const auto &statement : all->statements)
        lines.push_back(lineOf(statement));
    EXPECT_EQ(lines, (Lines{"drop table auth.sessions", "drop table users", "drop enum auth.level",
                            "drop enum public.mood", "drop schema auth"}));
}

TEST(Diff, IdsUnknownKeysAndOrderOfTablesDoNotCount)
{
    auto changed = stored(QStringLiteral("everything"));
    changed.id = QStringLiteral("x");
    changed.unknown["internal"] = 1;
    changed.tables[0].unknown["comment"] = "x";
    std::swap(changed.tables[0], changed.tables[1]);
    EXPECT_EQ(*diff(stored(QStringLiteral("everything")), changed, {}), Difference{});
}

TEST(Diff, AsksInStages)
{
    const Lines before{"schema a", "enum e x", "table t", "column c text"};
    const Lines after{"schema b", "enum f x", "table u", "column d text"};
    Lines answers;
    EXPECT_EQ(differenceOf(before, after, answers), (Lines{"schema b? a"}));
    answers.push_back("schema:a=b");
    EXPECT_EQ(differenceOf(before, after, answers), (Lines{"enum public.f? public.e"}));
    answers.push_back("enum:public.e=public.f");
    EXPECT_EQ(differenceOf(before, after, answers), (Lines{"table public.u? public.t"}));
    answers.push_back("table:public.t=public.u");
    EXPECT_EQ(differenceOf(before, after, answers), (Lines{"column public.u.d? public.u.c"}));
    answers.push_back("column:public.u.c=public.u.d");
    EXPECT_EQ(differenceOf(before, after, answers),
              (Lines{"rename schema a to b", "rename enum public.e to f", "rename table t to u",
                     "rename column u.c to d"}));
}

TEST(Diff, AsksNothingWhereNothingVanished)
{
    EXPECT_EQ(
        differenceOf({"table t", "column c text"}, {"table t", "column c text", "column d text", "table u"}),
        (Lines{"create table u", "add column t.d text"}));
}

TEST(Diff, AsksNothingWhereNothingIsNew)
{
    EXPECT_EQ(
        differenceOf({"table t", "column c text", "column d text", "table u"}, {"table t", "column c text"}),
        (Lines{"drop table u", "drop column t.d"}));
}

TEST(Diff, WithoutRenamesEverythingElseIsNew)
{
    EXPECT_EQ(differenceOf({"table a", "table b"}, {"table c", "table d"},
                           {"no renames", "table:public.a=public.c"}),
              (Lines{"create table d", "drop table b", "rename table a to c"}));
}

TEST(Diff, AnswersThatFitNothingAreErrors)
{
    const Lines before{"table a", "column x text", "table old"};
    const Lines after{"table a", "column y text", "table new"};
    const std::pair<Lines, std::string> cases[] = {
        {{"table:public.gone=public.new"},
         "cannot rename table `public.gone` to `public.new`: there is no such table"},
        {{"table:public.old=public.other"}, "there is no new table `public.other`"},
        {{"table:public.old=public.a"}, "there is no new table `public.a`"},
        {{"create table:public.a"}, "there is no new table `public.a` to create"},
        {{"table:public.old=public.new", "column:public.a.z=public.a.y"},
         "there is no such column that vanished"},
        {{"table:public.old=public.new", "column:public.b.x=public.b.y"},
         "there is no new column `public.b.y`"},
        {{"schema:x=y"}, "there is no new schema `y`"},
        {{"enum:public.x=public.y"}, "there is no new enum `public.y`"},
        {{"table:public.old=public.new", "create table:public.new"}, "contradict each other"},
        {{"table:public.old=public.new", "table:public.old=public.x"}, "contradict each other"},
    };
    for (const auto &[answers, words] : cases) {
        const auto lines = differenceOf(before, after, answers);
        ASSERT_EQ(lines.size(), 1u) << words;
        EXPECT_NE(lines[0].find(words), std::string::npos) << lines[0];
    }
}

} // namespace
} // namespace raingauge::diff
