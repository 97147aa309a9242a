// What drizzle-kit refuses or gets wrong by silence, and what this version does not carry yet.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

using base::ErrorCode;

constexpr auto drizzle = "import { eq, sql } from 'drizzle-orm';\n"
                         "import * as pg from 'drizzle-orm/pg-core';\n"
                         "const { check, foreignKey, index, integer, pgEnum, pgSchema, pgTable, primaryKey, "
                         "text, unique, vector } = pg;\n";

struct RefusalCase
{
    const char *code;
    ErrorCode kind;
    const char *message;
    int line;
};

class Refusals : public testing::TestWithParam<RefusalCase>
{
};

TEST_P(Refusals, SayWhatAndWhere)
{
    const ProjectFolder folder;
    const auto error = folder.schemaError(QByteArray(drizzle) + GetParam().code);
    EXPECT_EQ(error.code, GetParam().kind) << testing::PrintToString(error);
    EXPECT_EQ(error.message.toStdString(), GetParam().message);
    ASSERT_TRUE(error.where);
    EXPECT_EQ(error.where->file, folder.path(QStringLiteral("schema.ts")));
    EXPECT_EQ(error.where->line, GetParam().line);
    EXPECT_GT(error.where->column, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Duplicates, Refusals,
    testing::Values(
        RefusalCase{"export const a = pgTable('t', {});\nexport const b = pgTable('t', {});",
                    ErrorCode::Refused, R"(two tables are named "public"."t" (schema.ts:4) (schema.ts:5))",
                    5},
        RefusalCase{"export const a = pgTable('a', { x: text('c'), y: text('c') });", ErrorCode::Refused,
                    R"(two columns of table "public"."a" are named "c")", 4},
        RefusalCase{
            "export const a = pgTable('a', { x: text().unique('u'), y: text().unique('u') });",
            ErrorCode::Refused,
            R"(the name "u" is given twice: to a unique constraint on (x) of table "public"."a" (schema.ts:4) )"
            R"(and to a unique constraint on (y) of table "public"."a" (schema.ts:4))",
            4},
        RefusalCase{
            "export const a = pgTable('a', { x: text().unique() }, (t) => [unique().on(t.x)]);",
            ErrorCode::Refused,
            R"(the name "a_x_unique" is given twice: to a unique constraint on (x) of table "public"."a" )"
            R"((schema.ts:4) and to a unique constraint on (x) of table "public"."a" (schema.ts:4))",
            4},
        RefusalCase{
            "export const a = pgTable('a', { x: text() }, (t) => [index('i').on(t.x)]);\n"
            "export const b = pgTable('b', { x: text() }, (t) => [index('i').on(t.x)]);",
            ErrorCode::Refused,
            R"(the name "i" is given twice: to an index of table "public"."a" (schema.ts:4) and to an index of )"
            R"(table "public"."b" (schema.ts:5))",
            5},
        RefusalCase{
            "export const a = pgTable('a', {}, () => [check('c', sql`1`), check('c', sql`2`)]);",
            ErrorCode::Refused,
            R"(the name "c" is given twice: to a check constraint of table "public"."a" (schema.ts:4) and to a )"
            R"(check constraint of table "public"."a" (schema.ts:4))",
            4},
        RefusalCase{
            "export const b = pgTable('b', { x: text(), y: text() });\nexport const a = pgTable('a', "
            "{ x: text() }, "
            "(t) => [foreignKey({ name: 'f', columns: [t.x], foreignColumns: [b.x] }), "
            "foreignKey({ name: 'f', columns: [t.x], foreignColumns: [b.y] })]);",
            ErrorCode::Refused,
            R"(the name "f" is given twice: to a foreign key of table "public"."a" (schema.ts:5) and to a )"
            R"(foreign key of table "public"."a" (schema.ts:5))",
            5},
        RefusalCase{"export const a = pgEnum('e', ['a']);\nexport const b = pgEnum('e', { b: 'b' });",
                    ErrorCode::Refused,
                    R"(two enums with different values are named "public.e" (schema.ts:4) (schema.ts:5))", 5},
        RefusalCase{"export const a = pgEnum('e', ['a', 'b', 'a']);", ErrorCode::Refused,
                    R"(the enum "public.e" has the value "a" twice)", 4},
        RefusalCase{"export const s = pgSchema('s');\nexport const a = s.enum('e', ['a', 'a']);",
                    ErrorCode::Refused, R"(the enum "s.e" has the value "a" twice)", 5},
        RefusalCase{"export const a = pgTable('a', { x: text().primaryKey(), y: text('z').primaryKey() });",
                    ErrorCode::Refused,
                    R"(table "public"."a" has more than one primary key: column "x", column "z")", 4},
        RefusalCase{"export const a = pgTable('a', { x: text().primaryKey(), y: text() }, "
                    "(t) => [primaryKey({ columns: [t.x, t.y] })]);",
                    ErrorCode::Refused,
                    R"(table "public"."a" has more than one primary key: column "x", (x, y))", 4},
        RefusalCase{"export const a = pgTable('a', { x: text(), y: text() }, "
                    "(t) => [primaryKey({ columns: [t.x] }), primaryKey({ columns: [t.y, t.x] })]);",
                    ErrorCode::Refused, R"(table "public"."a" has more than one primary key: (x), (y, x))",
                    4},
        RefusalCase{"export const a = pgTable('a', {}, () => [index().on(sql`lower(x)`)]);",
                    ErrorCode::Refused,
                    R"(an index of table "public"."a" on the expression `lower(x)` has no name)", 4},
        RefusalCase{
            "export const a = pgTable('a', { v: vector({ dimensions: 3 }) }, (t) => [index('i').on(t.v)]);",
            ErrorCode::Refused,
            R"(an index of table "public"."a" on the vector column "v" names no operator class)", 4}));

INSTANTIATE_TEST_SUITE_P(
    Hidden, Refusals,
    testing::Values(
        RefusalCase{"const s = pgSchema('hid'); export const a = s.table('a', {});", ErrorCode::Refused,
                    R"(table "hid"."a" lies in the schema "hid", which no schema file exports)", 4},
        RefusalCase{"const e = pgEnum('mood', ['a']); export const a = pgTable('a', { e: e().array() });",
                    ErrorCode::Refused,
                    R"(table "public"."a" uses the enum "mood", which no schema file exports)", 4},
        RefusalCase{
            "const n = 'é'.repeat(32);\nexport const a = pgTable('a', { [n + 'x']: text(), [n + 'y']: text() "
            "});",
            ErrorCode::Refused,
            "PostgreSQL cuts names at 63 bytes, and \"ééééééééééééééééééééééééééééééééx\", the name of a "
            "column of "
            "table \"public\".\"a\" (schema.ts:5), and \"ééééééééééééééééééééééééééééééééy\", the name of a "
            "column of "
            "table \"public\".\"a\" (schema.ts:5), become the same",
            5}));

INSTANTIATE_TEST_SUITE_P(
    Empty, Refusals,
    testing::Values(
        RefusalCase{"\nexport const a = pgTable('', {});", ErrorCode::Refused, "a table has no name", 5},
        RefusalCase{"export const s = pgSchema('s');\nexport const a = s.table('', {});", ErrorCode::Refused,
                    "a table has no name", 5},
        RefusalCase{"export const e = pgEnum('', ['a']);", ErrorCode::Refused, "an enum has no name", 4}));

INSTANTIATE_TEST_SUITE_P(
    NotYet, Refusals,
    testing::Values(
        RefusalCase{
            "export const v = pg.pgView('x').as((q) => q.select().from(pgTable('t', { a: text() })));",
            ErrorCode::NotYetSupported, "not yet supported: view `x`", 4},
        RefusalCase{"const s = pgSchema('s');\nexport const v = s\n  .materializedView('m')\n  "
                    ".withNoData()\n  .as((q) => q.select().from(pgTable('t', { a: text() })));",
                    ErrorCode::NotYetSupported, "not yet supported: materialized view `s.m`", 6},
        RefusalCase{"export const n = pgSchema('s').sequence('n');", ErrorCode::NotYetSupported,
                    "not yet supported: sequence `s.n`", 4},
        RefusalCase{"export const v = pgSchema('s').view('x', { a: text() }).existing();",
                    ErrorCode::NotYetSupported, "not yet supported: view `s.x`", 4},
        RefusalCase{"export const v = pg.pgMaterializedView('m', { a: text() }).as(sql`select 1`);",
                    ErrorCode::NotYetSupported, "not yet supported: materialized view `m`", 4},
        RefusalCase{"export const s = pg.pgSequence('counter');", ErrorCode::NotYetSupported,
                    "not yet supported: sequence `counter`", 4},
        RefusalCase{"export const r = pg.pgRole('admin');", ErrorCode::NotYetSupported,
                    "not yet supported: role `admin`", 4},
        RefusalCase{"export const p = pg.pgPolicy('p');", ErrorCode::NotYetSupported,
                    "not yet supported: policy `p`", 4},
        RefusalCase{"export const a = pgTable('a', {}, () => [pg.pgPolicy('own')]);",
                    ErrorCode::NotYetSupported, "not yet supported: policy `own`", 4},
        RefusalCase{"export const a = pgTable('a', { id: integer().generatedAlwaysAs(sql`1`) });",
                    ErrorCode::NotYetSupported, "not yet supported: generated column `a.id`", 4},
        RefusalCase{"export const a = pgTable('a', {}).enableRLS();", ErrorCode::NotYetSupported,
                    "not yet supported: row-level security on table `a`", 4}));

TEST(Refusals, OfASecondPrimaryKeyTellTheWayOut)
{
    const ProjectFolder folder;
    const auto error = folder.schemaError(
        QByteArray(drizzle) +
        "export const a = pgTable('a', { x: text().primaryKey(), y: text().primaryKey() });");
    EXPECT_THAT(error.hint.toStdString(), testing::HasSubstr("primaryKey({ columns: [ … ] })"));
}

TEST(Refusals, SpareWhatIsNobodysToCreate)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"),
                 QByteArray(drizzle) +
                     "export const r = pg.pgRole('admin').existing();\n"
                     "export const a = pgTable('a', { x: text().primaryKey() });\nexport { a as twice };\n"
                     "export const e = pgEnum('e', ['a']);\nexport { e as other };\n"
                     "export const condition = eq(a.x, 'x'), f = () => 1, n = null, u = undefined;\n");
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    EXPECT_EQ(result->snapshot.tables.size(), 1U);
    EXPECT_EQ(result->snapshot.enums.size(), 1U);
}

} // namespace
} // namespace raingauge::typescript
