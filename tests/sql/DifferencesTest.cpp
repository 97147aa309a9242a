// Every place where drizzle-kit 0.31.11's SQL fails or says something else than the schema, and what ours
// says instead. Each is named after its reason. Types and USING have their own table in
// RenderColumnTypeTest.cpp.
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

QString added(const Column &column)
{
    const auto sql = render(diff::AddColumn{table, column});
    EXPECT_TRUE(parseSql(sql.toUtf8())) << sql.toStdString();
    return sql.mid(QLatin1StringView("ALTER TABLE \"t\" ADD COLUMN \"c\" ").size());
}

QString addedType(const QString &type)
{
    return added({.name = u"c"_s, .type = type});
}

QString addedEnum(const QString &type, const QString &schema)
{
    return added({.name = u"c"_s, .type = type, .typeSchema = schema});
}

QString addedDefault(const QString &type, const QString &text, Kind kind = Kind::Sql)
{
    return added({.name = u"c"_s, .type = type, .defaultValue = {{text, kind}}});
}

TEST(Differences, QuotesInAddedEnumValueAreDoubled)
{
    EXPECT_EQ(render(diff::AddEnumValue{{u"public"_s, u"role"_s}, u"it's"_s, u"o'clock"_s}),
              u"ALTER TYPE \"public\".\"role\" ADD VALUE 'it''s' BEFORE 'o''clock';"_s);
}

TEST(Differences, QuotesInIdentifiersAreDoubled)
{
    EXPECT_EQ(render(diff::RenameColumn{{u"a\"b"_s, u"t\"u"_s}, u"x\"y"_s, u"z"_s}),
              u"ALTER TABLE \"a\"\"b\".\"t\"\"u\" RENAME COLUMN \"x\"\"y\" TO \"z\";"_s);
}

TEST(Differences, CheckKeepsWhatFollowsASemicolon)
{
    EXPECT_EQ(render(diff::AddCheck{table, {u"k"_s, {u"c <> ';x'"_s}}}),
              u"ALTER TABLE \"t\" ADD CONSTRAINT \"k\" CHECK (c <> ';x');"_s);
}

TEST(Differences, IndexKeepsSeparatorsOfDrizzleKitsOwn)
{
    const snapshot::Index index{
        .name = u"a;b"_s,
        .columns = {{.expression = u"replace(c, '--', ',,')"_s, .isExpression = true, .nulls = u"last"_s}},
        .where = {{u"c <> ';'"_s}},
        .method = u"btree"_s};
    EXPECT_EQ(render(diff::CreateIndex{table, index}),
              u"CREATE INDEX \"a;b\" ON \"t\" USING btree (replace(c, '--', ',,')) WHERE c <> ';';"_s);
}

TEST(Differences, KeyColumnsMayHoldCommas)
{
    EXPECT_EQ(render(diff::AddUnique{table, {u"u;v"_s, false, {u"a,b"_s, u"c"_s}}}),
              u"ALTER TABLE \"t\" ADD CONSTRAINT \"u;v\" UNIQUE(\"a,b\",\"c\");"_s);
}

TEST(Differences, CustomTypeWithParametersIsNotAName)
{
    EXPECT_EQ(addedType(u"varbit(8)"_s), u"varbit(8);"_s);
    EXPECT_EQ(addedType(u"geography(Point, 4326)[]"_s), u"geography(Point, 4326)[];"_s);
}

TEST(Differences, CustomTypeWithSchemaIsNotOneName)
{
    EXPECT_EQ(addedType(u"public.citext"_s), u"public.citext;"_s);
    EXPECT_EQ(addedType(u"\"char\""_s), u"\"char\";"_s);
}

TEST(Differences, TypeWordsOfTheGrammarAreNotQuoted)
{
    EXPECT_EQ(addedType(u"int"_s), u"int;"_s);
    EXPECT_EQ(addedType(u"INTEGER"_s), u"INTEGER;"_s);
    EXPECT_EQ(addedType(u"national character varying(5)"_s), u"national character varying(5);"_s);
}

TEST(Differences, UpperCaseNameOfABuiltInTypeIsNotQuoted)
{
    EXPECT_EQ(addedType(u"INET"_s), u"INET;"_s);
}

TEST(Differences, TypeTextCannotSmuggleAStatementIn)
{
    EXPECT_EQ(addedType(u"int); DROP TABLE x; --"_s), u"\"int); DROP TABLE x; --\";"_s);
}

TEST(Differences, EnumNamedLikeABuiltInTypeIsQualified)
{
    EXPECT_EQ(addedEnum(u"point"_s, u"public"_s), u"\"public\".\"point\";"_s);
    EXPECT_EQ(addedEnum(u"text"_s, u"public"_s), u"\"public\".\"text\";"_s);
    EXPECT_EQ(addedEnum(u"date"_s, u"app"_s), u"\"app\".\"date\";"_s);
}

TEST(Differences, EnumThatBeginsLikeANativeTypeKeepsItsSchemaAndCase)
{
    EXPECT_EQ(addedEnum(u"text_kind"_s, u"app"_s), u"\"app\".\"text_kind\";"_s);
    EXPECT_EQ(addedEnum(u"timeZone"_s, u"public"_s), u"\"public\".\"timeZone\";"_s);
    EXPECT_EQ(addedEnum(u"bit of all"_s, u"public"_s), u"\"public\".\"bit of all\";"_s);
}

TEST(Differences, QuotesInJsonDefaultAreDoubled)
{
    EXPECT_EQ(addedDefault(u"jsonb"_s, u"'{\"a\":\"it's\"}'::jsonb"_s),
              u"jsonb DEFAULT '{\"a\":\"it''s\"}'::jsonb;"_s);
    EXPECT_EQ(addedDefault(u"json"_s, u"'[\"it's\",\"o'clock\"]'::json"_s),
              u"json DEFAULT '[\"it''s\",\"o''clock\"]'::json;"_s);
}

TEST(Differences, QuotesInSetJsonDefaultAreDoubled)
{
    EXPECT_EQ(render(diff::SetColumnDefault{.table = table,
                                            .column = u"c"_s,
                                            .value = {u"'{\"a\":\"it's\"}'::jsonb"_s},
                                            .columnType = u"jsonb"_s}),
              u"ALTER TABLE \"t\" ALTER COLUMN \"c\" SET DEFAULT '{\"a\":\"it''s\"}'::jsonb;"_s);
}

TEST(Differences, PlainStringAsJsonDefaultIsAJsonString)
{
    EXPECT_EQ(addedDefault(u"jsonb"_s, u"'hello'"_s), u"jsonb DEFAULT '\"hello\"'::jsonb;"_s);
    EXPECT_EQ(addedDefault(u"json"_s, u"'it''s'"_s), u"json DEFAULT '\"it''s\"'::json;"_s);
}

TEST(Differences, QuotesInArrayElementsAreEscaped)
{
    EXPECT_EQ(addedDefault(u"text[]"_s, u"'{\"it's\"}'"_s), u"text[] DEFAULT '{\"it''s\"}';"_s);
    EXPECT_EQ(addedDefault(u"text[]"_s, u"'{\"say \"hi\"\",\"b\"}'"_s),
              u"text[] DEFAULT '{\"say \\\"hi\\\"\",\"b\"}';"_s);
}

TEST(Differences, GeometricDefaultsAreLiterals)
{
    EXPECT_EQ(addedDefault(u"point"_s, u"[1,2]"_s, Kind::Json), u"\"point\" DEFAULT '(1,2)';"_s);
    EXPECT_EQ(addedDefault(u"point"_s, u"{\"x\":1,\"y\":-2.5}"_s, Kind::Json),
              u"\"point\" DEFAULT '(1,-2.5)';"_s);
    EXPECT_EQ(addedDefault(u"line"_s, u"[1,2,3]"_s, Kind::Json), u"\"line\" DEFAULT '{1,2,3}';"_s);
    EXPECT_EQ(addedDefault(u"vector(3)"_s, u"[1,2,3]"_s, Kind::Json), u"vector(3) DEFAULT '[1,2,3]';"_s);
    EXPECT_EQ(addedDefault(u"halfvec(2)"_s, u"[0.5,1]"_s, Kind::Json), u"halfvec(2) DEFAULT '[0.5,1]';"_s);
    EXPECT_EQ(addedDefault(u"geometry(point)"_s, u"[1,2]"_s, Kind::Json),
              u"geometry(point) DEFAULT 'POINT(1 2)';"_s);
}

diff::SetColumnType serialChange(const QString &before, const QString &after)
{
    return {.table = {u"app"_s, u"t"_s},
            .before = {.name = u"c"_s, .type = before},
            .after = {.name = u"c"_s, .type = after}};
}

TEST(Differences, SerialOfAnExistingColumnIsASequenceAndADefault)
{
    EXPECT_EQ(render(serialChange(u"integer"_s, u"bigserial"_s)).toStdString(),
              "ALTER TABLE \"app\".\"t\" ALTER COLUMN \"c\" SET DATA TYPE bigint;--> statement-breakpoint\n"
              "CREATE SEQUENCE \"app\".\"t_c_seq\" AS bigint OWNED BY \"app\".\"t\".\"c\";--> "
              "statement-breakpoint\n"
              "SELECT setval('\"app\".\"t_c_seq\"', coalesce(max(\"c\"), 0) + 1, false) FROM \"app\".\"t\";"
              "--> statement-breakpoint\n"
              "ALTER TABLE \"app\".\"t\" ALTER COLUMN \"c\" SET DEFAULT nextval('\"app\".\"t_c_seq\"');");
}

TEST(Differences, SerialOfTheSameWidthKeepsTheType)
{
    EXPECT_TRUE(render(serialChange(u"integer"_s, u"serial"_s)).startsWith(u"CREATE SEQUENCE"_s));
}

TEST(Differences, WiderSerialWidensItsSequence)
{
    EXPECT_EQ(render(serialChange(u"serial"_s, u"bigserial"_s)).toStdString(),
              "ALTER TABLE \"app\".\"t\" ALTER COLUMN \"c\" SET DATA TYPE bigint;--> statement-breakpoint\n"
              "DO 'BEGIN EXECUTE format(''ALTER SEQUENCE %s AS bigint'', "
              "pg_get_serial_sequence(''\"app\".\"t\"'', ''c'')); END';");
}

TEST(Differences, DroppingAPrimaryKeyIsOneStatementWhateverTheTableIsCalled)
{
    for (const auto &name :
         {u"t"_s, u"a*/ DROP TABLE b;\n/*"_s, u"it's"_s, u"$$ $key1$"_s, u"say \"hi\""_s}) {
        const auto statements = splitMigration(render(diff::DropColumnPrimaryKey{{u"app"_s, name}, u"c"_s}));
        ASSERT_EQ(statements.size(), 1U) << name.toStdString();
        EXPECT_TRUE(statements[0].isParsed) << name.toStdString();
        EXPECT_TRUE(statements[0].sentence.startsWith(u"Drops the primary key of app."_s))
            << statements[0].sentence.toStdString();
        EXPECT_FALSE(statements[0].losesData);
    }
}

TEST(Differences, DefaultOfARecreatedEnumIsDroppedBeforeItsType)
{
    const diff::RecreateEnum recreate{
        .before = {u"role"_s, u"public"_s, {u"a"_s, u"b"_s}},
        .after = {u"role"_s, u"public"_s, {u"b"_s}},
        .uses = {{table, Column{.name = u"c"_s, .type = u"role"_s, .typeSchema = u"public"_s}}}};
    const auto sql = renderMigration({recreate, diff::DropColumnDefault{table, u"c"_s}}, Breakpoints::Yes);
    EXPECT_TRUE(
        sql.startsWith(u"ALTER TABLE \"t\" ALTER COLUMN \"c\" DROP DEFAULT;--> statement-breakpoint\n"_s));
    EXPECT_EQ(sql.count(u"DROP DEFAULT"_s), 1);
}

} // namespace
} // namespace raingauge::sql
