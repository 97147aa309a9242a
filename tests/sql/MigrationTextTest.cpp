// A migration file → statements and their places.
#include "sql/MigrationText.h"

#include <QStringList>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

struct SplitCase
{
    const char *name;
    QString text;
    QStringList statements;
};

void PrintTo(const SplitCase &one, std::ostream *out)
{
    *out << one.name;
}

const std::vector<SplitCase> splitCases{
    {"empty", QString(), {}},
    {"white space", u" \n\t\r\n"_s, {}},
    {"comments only", u"-- nothing\n/* here /* or */ there */"_s, {}},
    {"drizzle-kit's custom file", u"-- Custom SQL migration file, put your code below! --"_s, {}},
    {"one", u"select 1;"_s, {u"select 1"_s}},
    {"no semicolon", u"select 1"_s, {u"select 1"_s}},
    {"empty statements", u";;select 1;;"_s, {u"select 1"_s}},
    {"two in a chunk", u"select 1; select 2;\n"_s, {u"select 1"_s, u"select 2"_s}},
    {"marker on the line", u"select 1;--> statement-breakpoint\nselect 2;"_s, {u"select 1"_s, u"select 2"_s}},
    {"marker on its own line",
     u"select 1;\n--> statement-breakpoint\nselect 2;"_s,
     {u"select 1"_s, u"select 2"_s}},
    {"marker first and last",
     u"--> statement-breakpoint\nselect 1;--> statement-breakpoint"_s,
     {u"select 1"_s}},
    {"marker in a literal splits as drizzle-orm does",
     u"select '--> statement-breakpoint';"_s,
     {u"select '"_s, u"';"_s}},
    {"semicolon in a literal",
     u"select ';'; select \";\" from t"_s,
     {u"select ';'"_s, u"select \";\" from t"_s}},
    {"semicolon in dollar quotes",
     u"do $x$ begin; end $x$; select 1"_s,
     {u"do $x$ begin; end $x$"_s, u"select 1"_s}},
    {"semicolon in a comment",
     u"select 1 /* ; */ + 1 -- ;\n; select 2"_s,
     {u"select 1 /* ; */ + 1"_s, u"select 2"_s}},
    {"comment before", u"-- first\n/* second */ select 1;"_s, {u"select 1"_s}},
    {"comment after", u"select 1; -- last"_s, {u"select 1"_s}},
    {"begin atomic",
     u"create function f() returns int language sql begin atomic select 1; select 2; end; select 3"_s,
     {u"create function f() returns int language sql begin atomic select 1; select 2; end"_s, u"select 3"_s}},
    {"byte-order mark", QString(QChar(0xFEFF)) + u"select 1;"_s, {u"select 1"_s}},
    {"other scripts",
     u"select 'naïve 😀'; select 'žluťoučký';"_s,
     {u"select 'naïve 😀'"_s, u"select 'žluťoučký'"_s}},
    {"unicode escapes",
     u"select U&'a''\\00e9' ; select 1 as U&\"b\""_s,
     {u"select U&'a''\\00e9'"_s, u"select 1 as U&\"b\""_s}},
    {"carriage returns",
     u"select 1;\r\n--> statement-breakpoint\r\nselect\r\n2;\r\n"_s,
     {u"select 1"_s, u"select\r\n2"_s}},
};

class Split : public testing::TestWithParam<SplitCase>
{
};

TEST_P(Split, GivesTheStatements)
{
    QStringList texts;
    for (const auto &statement : splitMigration(GetParam().text))
        texts.append(statement.text);
    EXPECT_EQ(texts.join(u'|').toStdString(), GetParam().statements.join(u'|').toStdString());
}

TEST_P(Split, OffsetsLeadBackToTheTexts)
{
    for (const auto &statement : splitMigration(GetParam().text)) {
        EXPECT_EQ(GetParam().text.mid(statement.offset, statement.text.size()), statement.text);
        EXPECT_EQ(positionAt(GetParam().text, statement.offset),
                  (TextPosition{statement.line, statement.column}));
    }
}

INSTANTIATE_TEST_SUITE_P(Texts, Split, testing::ValuesIn(splitCases));

TEST(MigrationText, ChunksAreCountedWithTheEmptyOnes)
{
    const auto statements = splitMigration(
        u"select 1;--> statement-breakpoint\n-- none\n--> statement-breakpoint\nselect 2; select 3"_s);
    ASSERT_EQ(statements.size(), 3U);
    EXPECT_EQ(statements[0].chunk, 0);
    EXPECT_EQ(statements[1].chunk, 2);
    EXPECT_EQ(statements[2].chunk, 2);
}

TEST(MigrationText, PlacesCountCharacters)
{
    const auto statements = splitMigration(u"-- ž\nselect '😀é'; select 2;\r\n  select 3;"_s);
    ASSERT_EQ(statements.size(), 3U);
    EXPECT_EQ((std::pair{statements[0].line, statements[0].column}), (std::pair{2, 1}));
    EXPECT_EQ((std::pair{statements[1].line, statements[1].column}), (std::pair{2, 14}));
    EXPECT_EQ((std::pair{statements[2].line, statements[2].column}), (std::pair{3, 3}));
}

TEST(MigrationText, PositionsOutsideTheTextAreItsEnds)
{
    EXPECT_EQ(positionAt(u"a\nb"_s, -3), (TextPosition{1, 1}));
    EXPECT_EQ(positionAt(u"a\nb"_s, 99), (TextPosition{2, 2}));
    EXPECT_EQ(positionAt(QString(), 0), (TextPosition{1, 1}));
    EXPECT_EQ(positionAt(u"a\n"_s, 2), (TextPosition{2, 1}));
    EXPECT_EQ(positionAt(u"a\rb"_s, 2), (TextPosition{2, 1})) << "a lone carriage return ends a line";
}

TEST(MigrationText, WhatTheParserDoesNotKnowIsItsWholeChunk)
{
    const auto statements = splitMigration(
        u"select 1;--> statement-breakpoint\n-- new\ncreate wonder x; select 2;\n--> statement-breakpoint\nselect 3"_s);
    ASSERT_EQ(statements.size(), 3U);
    EXPECT_FALSE(statements[1].isParsed);
    EXPECT_EQ(statements[1].text, u"create wonder x; select 2;"_s);
    EXPECT_EQ(statements[1].line, 3);
    EXPECT_EQ(statements[1].effect, Effect::Other);
    EXPECT_FALSE(statements[1].sentence.isEmpty());
    EXPECT_TRUE(statements[2].isParsed);
}

TEST(MigrationText, WhatTheLexerDoesNotKnowIsItsWholeChunk)
{
    for (const auto &text : {u"  select 'open"_s, u"/* open"_s, u"select \"open"_s, u"select $a$ open"_s,
                             u"select "_s + QChar(0) + u" 1"_s}) {
        const auto statements = splitMigration(text);
        ASSERT_EQ(statements.size(), 1U) << text.toStdString();
        EXPECT_FALSE(statements[0].isParsed);
        EXPECT_EQ(statements[0].text, text.trimmed());
    }
}

TEST(MigrationText, TransactionControlIsSeenInTheTree)
{
    for (const auto &text :
         {u"BEGIN"_s, u"begin work"_s, u"START TRANSACTION"_s, u"COMMIT"_s, u"END"_s, u"ROLLBACK"_s,
          u"ABORT"_s, u"SAVEPOINT s"_s, u"RELEASE s"_s, u"ROLLBACK TO s"_s, u"PREPARE TRANSACTION 'x'"_s,
          u"COMMIT PREPARED 'x'"_s, u"/* c */ commit -- d"_s}) {
        const auto statements = splitMigration(text);
        ASSERT_EQ(statements.size(), 1U) << text.toStdString();
        EXPECT_TRUE(statements[0].isTransactionControl) << text.toStdString();
    }
}

TEST(MigrationText, WordsOfTransactionControlElsewhereAreNone)
{
    for (const auto &text :
         {u"select 'commit'"_s, u"do $$ begin null; end $$"_s, u"create table \"commit\" (\"begin\" int)"_s,
          u"-- commit\nselect 1"_s, u"prepare p as select 1"_s,
          u"create function f() returns int language sql begin atomic select 1; end"_s})
        for (const auto &statement : splitMigration(text))
            EXPECT_FALSE(statement.isTransactionControl) << text.toStdString();
}

TEST(MigrationText, TransactionControlIsSeenBesideWhatTheParserDoesNotKnow)
{
    const auto statements = splitMigration(u"create wonder x; commit; select 1"_s);
    ASSERT_EQ(statements.size(), 1U);
    EXPECT_FALSE(statements[0].isParsed);
    EXPECT_TRUE(statements[0].isTransactionControl);
    EXPECT_FALSE(splitMigration(u"create wonder x; select 'commit'"_s)[0].isTransactionControl);
}

struct UnreadCase
{
    QString text; ///< beside a literal of PostgreSQL 16, which the lexer refuses
    bool isTransactionControl;
};

const std::vector<UnreadCase> unreadCases{
    {u"CREATE TABLE esc (id int);\nSELECT 0x1F;\nCOMMIT;"_s, true},
    {u"begin; select 1_000"_s, true},
    {u"select 0x1F;start transaction"_s, true},
    {u"select 0x1F; END"_s, true},
    {u"select 0x1F;\tRollback\tto s"_s, true},
    {u"select 0x1F;\r\nabort"_s, true},
    {u"select 0x1F; savepoint s"_s, true},
    {u"select 0x1F; release s"_s, true},
    {u"select 0x1F; prepare transaction 'x'"_s, true},
    {u"select 0x1F; prepare /* c */ transaction 'x'"_s, true},
    {u"select 0x1F;/* c /* d */ e */commit"_s, true},
    {u"select 0x1F; -- c\n  -- d\r\n\n commit"_s, true},
    {u"/* c */ commit; select 0x1F"_s, true},
    {u"-- c\ncommit; select 0x1F"_s, true},
    {u"select 0x1F;; ;commit/**/"_s, true},
    {u"select 0x1F; select ';/*'; commit"_s, true},
    {u"select 0x1F"_s, false},
    {u"select 0x1F; prepare p as select 1; prepare \"transaction\" as select 1"_s, false},
    {u"select 0x1F as commit; select begin from t"_s, false},
    {u"select 0x1F; select 'commit', commit_time, recommit from t"_s, false},
    {u"create table commits (id int default 0x1F); endless; begin_1; start$; rollbacké"_s, false},
    {u"select 0x1F as a,\n  case when b then 1\n  end"_s, false},
};

TEST(MigrationText, TransactionControlIsSeenWhereTheLexerFails)
{
    for (const auto &one : unreadCases) {
        const auto statements = splitMigration(one.text);
        ASSERT_EQ(statements.size(), 1U) << one.text.toStdString();
        EXPECT_FALSE(statements[0].isParsed) << one.text.toStdString();
        EXPECT_EQ(statements[0].isTransactionControl, one.isTransactionControl) << one.text.toStdString();
    }
}

TEST(MigrationText, TheSearchForWordsIsLinear)
{
    for (const auto &part : {u";--"_s, u";/*"_s, u"-"_s, u"; "_s, u"*/"_s, u";prepare x"_s}) {
        const auto statements = splitMigration(u"select 0x1F;"_s + part.repeated(300'000));
        ASSERT_EQ(statements.size(), 1U);
        EXPECT_FALSE(statements[0].isTransactionControl) << part.toStdString();
    }
}

TEST(MigrationText, DeepExpressionsDoNotOverflowTheStack)
{
    // The parser takes some 100 bytes of stack per term: twice what this thread has.
    const auto sum = u"select 1"_s + QString(u"+1"_s).repeated(17'000);
    std::vector<MigrationStatement> statements;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { statements = splitMigration(sum + u"; commit"_s); }));
    thread->setStackSize(1 << 20);
    thread->start();
    thread->wait();
    ASSERT_EQ(statements.size(), 2U);
    EXPECT_EQ(statements[0].text.size(), sum.size());
    EXPECT_TRUE(statements[1].isTransactionControl);
}

TEST(MigrationText, DeepParenthesesAreNotRead)
{
    const auto nested =
        u"select "_s + QString(u"("_s).repeated(50'000) + u'1' + QString(u")"_s).repeated(50'000);
    const auto statements = splitMigration(nested);
    ASSERT_EQ(statements.size(), 1U);
    EXPECT_FALSE(statements[0].isParsed);
}

TEST(MigrationText, ManyStatementsKeepTheirPlaces)
{
    QString text;
    for (int i = 0; i < 1'000; ++i)
        text += u"INSERT INTO \"t\" VALUES ('é😀', %1);\n"_s.arg(i);
    const auto statements = splitMigration(text);
    ASSERT_EQ(statements.size(), 1'000U);
    EXPECT_EQ(statements.back().line, 1'000);
    EXPECT_TRUE(statements.back().text.endsWith(u"999)"_s));
}

} // namespace
} // namespace raingauge::sql
