// Defaults and conditions that drizzle-kit 0.31.11 writes as SQL which fails or says something else, or
// crashes on.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

QByteArray schemaWith(const QByteArray &column, const QByteArray &extra = "[]")
{
    return "import { and, eq, gt, inArray, sql } from 'drizzle-orm';\n"
           "import * as pg from 'drizzle-orm/pg-core';\n"
           "const bytes = pg.customType<{ data: unknown }>({ dataType: () => 'box', toDriver: (v: any) => "
           "`(${v.a})` });\n"
           "export const t = pg.pgTable('t', { c: pg." +
           column + ", n: pg.integer(), s: pg.text() }, (t) => " + extra + ");\n";
}

struct DefaultCase
{
    const char *column;
    const char *text;
    snapshot::DefaultValue::Kind kind = snapshot::DefaultValue::Kind::Sql;
};

class CorrectedDefaults : public testing::TestWithParam<DefaultCase>
{
};

TEST_P(CorrectedDefaults, AreWhatPostgresReads)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), schemaWith(GetParam().column));
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    const auto value = result->snapshot.tables.at(0).columns.at(0).defaultValue;
    ASSERT_TRUE(value);
    EXPECT_EQ(value->text.toStdString(), GetParam().text);
    EXPECT_EQ(value->kind, GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Values, CorrectedDefaults,
    testing::Values(DefaultCase{"point().default([1, 2.5])", "'(1,2.5)'"},
                    DefaultCase{"point({ mode: 'xy' }).default({ x: 1, y: -2 })", "'(1,-2)'"},
                    DefaultCase{"line().default([1, 2, 3])", "'{1,2,3}'"},
                    DefaultCase{"line({ mode: 'abc' }).default({ a: 1, b: 2, c: 3 })", "'{1,2,3}'"},
                    DefaultCase{"vector({ dimensions: 2 }).default([1, 0.5])", "'[1,0.5]'"},
                    DefaultCase{"halfvec({ dimensions: 2 }).default([1, 2])", "'[1,2]'"},
                    DefaultCase{"bigint({ mode: 'bigint' }).default(9007199254740993n)", "9007199254740993"},
                    DefaultCase{"doublePrecision().default(Infinity)", "'Infinity'"},
                    DefaultCase{"real().default(NaN)", "'NaN'"},
                    DefaultCase{"jsonb().default({ a: \"it's\" })", "'{\"a\":\"it''s\"}'::jsonb"},
                    DefaultCase{"json().default('draft')", "'\"draft\"'::json"},
                    DefaultCase{"jsonb().default(\"it's\")", "'\"it''s\"'::jsonb"},
                    DefaultCase{"jsonb().default('[\"kept\"]')", "'[\"kept\"]'"},
                    DefaultCase{"text().array().default(['a\"b', 'c\\\\d', \"it's\"])",
                                "'{\"a\\\"b\",\"c\\\\d\",\"it''s\"}'"},
                    DefaultCase{"text().array().default([null as never, 'null'])", "'{NULL,\"null\"}'"},
                    DefaultCase{"jsonb().array().default([{ a: 'x\\\\y\"' }, 1, null])",
                                "'{\"{\\\"a\\\":\\\"x\\\\\\\\y\\\\\\\"\\\"}\",1,\"null\"}'"},
                    DefaultCase{"point().array().default([[1, 2], [3, 4]])", "'{\"(1,2)\",\"(3,4)\"}'"},
                    DefaultCase{"text().default(sql`concat(${'a'}, ${3})`)", "concat('a', 3)"}));

TEST(CorrectedValues, OfCustomTypesGoThroughTheirEncoder)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), schemaWith("text(), b: bytes().default({ a: 1 })"));
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    EXPECT_EQ(result->snapshot.tables.at(0).columns.at(1).defaultValue->text, QStringLiteral("'(1)'"));
}

TEST(CorrectedValues, BoundIntoConditionsAreWrittenOut)
{
    const ProjectFolder folder;
    folder.write(
        QStringLiteral("schema.ts"),
        schemaWith("text()",
                   "[pg.check('k', and(gt(t.n, 18), inArray(t.s, ['a', \"b'c\"]))!),\n"
                   "pg.index('i').on(t.n).where(eq(t.s, 'x')), pg.index('e').on(sql`(${t.n} % ${7})`)]"));
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    const auto &table = result->snapshot.tables.at(0);
    EXPECT_EQ(table.checkConstraints.at(0).value.text.toStdString(),
              R"(("t"."n" > 18 and "t"."s" in ('a', 'b''c')))");
    EXPECT_EQ(table.indexes.at(0).where->text.toStdString(), R"("t"."s" = 'x')");
    EXPECT_EQ(table.indexes.at(1).columns.at(0).expression.toStdString(), R"(("n" % 7))");
}

TEST(CorrectedValues, OfObjectEnumsNameTheirSchema)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"),
                 "import { pgSchema } from 'drizzle-orm/pg-core';\n"
                 "export const s = pgSchema('s');\nexport const e = s.enum('e', { A: 'a' });\n"
                 "export const t = s.table('t', { c: e() });\n");
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    EXPECT_EQ(result->snapshot.tables.at(0).columns.at(0).typeSchema, QStringLiteral("s"));
}

} // namespace
} // namespace raingauge::typescript
