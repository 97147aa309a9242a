// Statements → the text of a migration file: joining, filters, repeated text, markers inside text.
#include "sql/MigrationText.h"
#include "sql/ParseTree.h"
#include "sql/Render.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

using snapshot::Column;
using Kind = snapshot::DefaultValue::Kind;

const diff::TableName table{{}, u"t"_s};

QString migration(const std::vector<diff::Statement> &statements)
{
    return renderMigration(statements, Breakpoints::Yes);
}

TEST(RenderMigration, NothingIsEmpty)
{
    EXPECT_EQ(migration({}), QString());
}

TEST(RenderMigration, OneStatementHasNoBreakpoint)
{
    EXPECT_EQ(migration({diff::SetNotNull{table, u"c"_s}}),
              u"ALTER TABLE \"t\" ALTER COLUMN \"c\" SET NOT NULL;"_s);
}

TEST(RenderMigration, MarkerStandsOnItsOwnLineOnlyAfterALineFeed)
{
    EXPECT_EQ(migration({diff::CreateSchema{u"app"_s}, diff::SetNotNull{table, u"a"_s},
                         diff::DropForeignKey{table, u"f"_s}}),
              u"CREATE SCHEMA \"app\";\n--> statement-breakpoint\n"
              "ALTER TABLE \"t\" ALTER COLUMN \"a\" SET NOT NULL;--> statement-breakpoint\n"
              "ALTER TABLE \"t\" DROP CONSTRAINT \"f\";\n"_s);
}

TEST(RenderMigration, WithoutBreakpointsLinesAreJoined)
{
    EXPECT_EQ(
        renderMigration({diff::CreateSchema{u"app"_s}, diff::SetNotNull{table, u"a"_s}}, Breakpoints::No),
        u"CREATE SCHEMA \"app\";\n\nALTER TABLE \"t\" ALTER COLUMN \"a\" SET NOT NULL;"_s);
}

TEST(RenderMigration, AlteredCompositeKeyHoldsItsMarkerEvenWithoutBreakpoints)
{
    const auto sql = renderMigration(
        {diff::AlterCompositePrimaryKey{table, {u"p"_s, {u"a"_s}}, {u"q"_s, {u"b"_s}}}}, Breakpoints::No);
    EXPECT_EQ(splitMigration(sql).size(), 2U);
    EXPECT_TRUE(sql.contains(u"\n--> statement-breakpoint\n"_s));
}

TEST(RenderMigration, RepeatedTextIsWrittenOnce)
{
    EXPECT_EQ(migration({diff::SetNotNull{table, u"a"_s}, diff::SetNotNull{table, u"b"_s},
                         diff::SetNotNull{table, u"a"_s}}),
              u"ALTER TABLE \"t\" ALTER COLUMN \"a\" SET NOT NULL;--> statement-breakpoint\n"
              "ALTER TABLE \"t\" ALTER COLUMN \"b\" SET NOT NULL;"_s);
}

diff::RecreateEnum recreation(const Column &column)
{
    return {.before = {u"role"_s, u"public"_s, {u"a"_s, u"b"_s}},
            .after = {u"role"_s, u"public"_s, {u"b"_s, u"c"_s}},
            .uses = {{table, column}}};
}

TEST(RenderMigration, AddedValueIsLeftToTheRecreatedEnum)
{
    const Column column{.name = u"c"_s, .type = u"role"_s, .typeSchema = u"public"_s};
    const diff::AddEnumValue same{{u"public"_s, u"role"_s}, u"c"_s};
    const diff::AddEnumValue other{{u"app"_s, u"role"_s}, u"c"_s};
    const auto sql = migration({same, other, recreation(column)});
    EXPECT_EQ(sql.count(u"ADD VALUE"_s), 1);
    EXPECT_TRUE(sql.startsWith(u"ALTER TYPE \"app\".\"role\" ADD VALUE"_s));
}

TEST(RenderMigration, DefaultIsLeftToTheRecreatedEnum)
{
    const Column column{
        .name = u"c"_s, .type = u"role"_s, .typeSchema = u"public"_s, .defaultValue = {{u"'b'"_s}}};
    const diff::SetColumnDefault same{.table = table, .column = u"c"_s, .value = {u"'b'"_s}};
    EXPECT_EQ(migration({recreation(column), same}), migration({recreation(column)}));
}

TEST(RenderMigration, DefaultIsLeftToTheChangeOfType)
{
    const diff::SetColumnType type{
        .table = table,
        .before = {.name = u"c"_s, .type = u"integer"_s},
        .after = {.name = u"c"_s, .type = u"bigint"_s, .defaultValue = {{u"1"_s, Kind::Number}}}};
    const diff::SetColumnDefault same{.table = table, .column = u"c"_s, .value = {u"1"_s, Kind::Number}};
    const diff::SetColumnDefault otherColumn{
        .table = table, .column = u"d"_s, .value = {u"1"_s, Kind::Number}};
    const diff::SetColumnDefault otherKind{.table = table, .column = u"c"_s, .value = {u"1"_s, Kind::Sql}};
    EXPECT_EQ(migration({type, same}), migration({type}));
    EXPECT_EQ(splitMigration(migration({type, otherColumn})).size(), 3U);
    EXPECT_EQ(migration({type, otherKind}), migration({type})) << "the same text is written once";
}

struct MarkerCase
{
    const char *name;
    QString text; ///< of a default
    QString expected;
};

void PrintTo(const MarkerCase &one, std::ostream *out)
{
    *out << one.name;
}

class Marker : public testing::TestWithParam<MarkerCase>
{
};

TEST_P(Marker, InADefaultDoesNotSplitTheFile)
{
    const auto sql =
        migration({diff::SetColumnDefault{
                       .table = table, .column = u"c"_s, .value = {GetParam().text}, .columnType = u"text"_s},
                   diff::SetNotNull{table, u"c"_s}});
    EXPECT_EQ(sql.count(breakpointMarker), 1);
    const auto statements = splitMigration(sql);
    ASSERT_EQ(statements.size(), 2U);
    EXPECT_TRUE(statements.front().isParsed);
    EXPECT_EQ(statements.front().text,
              u"ALTER TABLE \"t\" ALTER COLUMN \"c\" SET DEFAULT "_s + GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Marker,
    testing::Values(MarkerCase{"literal", u"'a--> statement-breakpoint b'"_s,
                               u"E'a--\\x3E statement-breakpoint b'"_s},
                    MarkerCase{"literal with backslash", u"'\\n--> statement-breakpoint''s'"_s,
                               u"E'\\\\n--\\x3E statement-breakpoint''s'"_s},
                    MarkerCase{"escaped literal", u"E'\\t--> statement-breakpoint'"_s,
                               u"E'\\t--\\x3E statement-breakpoint'"_s},
                    MarkerCase{"dollar quotes", u"$q$it's --> statement-breakpoint$q$"_s,
                               u"E'it''s --\\x3E statement-breakpoint'"_s},
                    MarkerCase{"typed literal", u"text'--> statement-breakpoint'"_s,
                               u"text E'--\\x3E statement-breakpoint'"_s},
                    MarkerCase{"unicode literal", u"U&'\\00e9--> statement-breakpoint'"_s,
                               u"U&'\\00e9--\\003E statement-breakpoint'"_s},
                    MarkerCase{"comment", u"1 /* --> statement-breakpoint */ + 2"_s,
                               u"1 /* -- > statement-breakpoint */ + 2"_s}));

TEST(RenderMigration, MarkerInANameDoesNotSplitTheFile)
{
    const auto sql = migration(
        {diff::DropTable{{{}, u"a\\b--> statement-breakpoint"_s}}, diff::SetNotNull{table, u"c"_s}});
    EXPECT_EQ(splitMigration(sql).size(), 2U);
    EXPECT_TRUE(sql.startsWith(u"DROP TABLE U&\"a\\\\b--\\003E statement-breakpoint\" CASCADE;"_s))
        << sql.toStdString();
}

TEST(RenderMigration, MarkerInAnEnumValueDoesNotSplitTheFile)
{
    const auto sql = migration({diff::CreateEnum{{u"e"_s, u"public"_s, {u"--> statement-breakpoint"_s}}}});
    EXPECT_EQ(sql, u"CREATE TYPE \"public\".\"e\" AS ENUM(E'--\\x3E statement-breakpoint');"_s);
    EXPECT_TRUE(parseSql(sql.toUtf8()));
}

TEST(RenderMigration, TextThatTheLexerRefusesStays)
{
    const diff::SetColumnDefault broken{
        .table = table, .column = u"c"_s, .value = {u"'--> statement-breakpoint"_s}};
    EXPECT_TRUE(render(broken).contains(breakpointMarker));
}

} // namespace
} // namespace raingauge::sql
