// Imports that the evaluator cannot give: inert while nobody looks at them, an error once they decide
// anything.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

constexpr auto drizzle =
    "import { sql } from 'drizzle-orm';\n"
    "import { check, customType, index, integer, pgEnum, pgSchema, pgTable, text, varchar } "
    "from 'drizzle-orm/pg-core';\n";

TEST(StandIns, AreReportedAndInert)
{
    const ProjectFolder folder;
    folder.write(
        QStringLiteral("schema.ts"),
        QByteArray(drizzle) +
            "import { randomUUID, createHash } from 'node:crypto';\n"
            "import fs from 'fs';\n"
            "import { drizzle as connect } from 'drizzle-orm/node-postgres';\n"
            "import { Pool, types } from 'pg';\n"
            "const native = require('./build/addon.node');\n"
            "types.setTypeParser(types.builtins.INT8, Number);\n"
            "class Store extends Pool { constructor() { super({ max: 3 }); } }\n"
            "export const db = connect(new Store(), { logger: native.logger(fs.existsSync('x')) });\n"
            "export const secret = createHash('sha256').update('x');\n"
            "console.log(db, typeof secret, db?.query?.users, native === fs, !fs);\n"
            "export const users = pgTable('users', { id: text().$defaultFn(() => randomUUID()) });\n");
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    EXPECT_EQ(result->snapshot.tables.size(), 1U);
    std::vector<std::pair<std::string, int>> standIns;
    for (const auto &standIn : result->standIns) {
        standIns.emplace_back(standIn.import.toStdString(), standIn.importedAt.line);
        EXPECT_EQ(standIn.importedAt.file, folder.path(QStringLiteral("schema.ts")));
    }
    EXPECT_THAT(standIns, testing::UnorderedElementsAre(
                              testing::Pair("node:crypto", 3), testing::Pair("fs", 4),
                              testing::Pair("drizzle-orm/node-postgres", 5), testing::Pair("pg", 6),
                              testing::Pair("./build/addon.node", 7)));
}

struct ReachCase
{
    const char *code;
    const char *place; ///< what it reached, in the message
};

class ReachingStandIns : public testing::TestWithParam<ReachCase>
{
};

TEST_P(ReachingStandIns, AreErrorsThatNameTheImport)
{
    const ProjectFolder folder;
    const auto error =
        folder.schemaError(QByteArray(drizzle) + "\nimport { x, f } from 'node:os';\n" + GetParam().code);
    EXPECT_EQ(error.code, base::ErrorCode::SchemaUnreadable);
    EXPECT_EQ(
        error.message.toStdString(),
        "the import \"node:os\" (imported in schema.ts:4) is not available here, and its value reached " +
            std::string(GetParam().place));
    EXPECT_EQ(error.where, (base::Location{folder.path(QStringLiteral("schema.ts")), 4, 22}));
}

INSTANTIATE_TEST_SUITE_P(
    Places, ReachingStandIns,
    testing::Values(
        ReachCase{"export const a = pgTable(`t_${x}`, {});", "the name of a table"},
        ReachCase{"export const a = pgTable(f(), {});", "the name of a table"},
        ReachCase{"export const a = pgTable('a', { [f('x')]: text() });",
                  "the name of a column of `public.a`"},
        ReachCase{"export const a = pgTable('a', { b: text(x.y.z) });", "the name of a column"},
        ReachCase{"export const a = pgTable('a', (d) => ({ b: d.text(x) }));", "the name of a column"},
        ReachCase{"export const a = pgTable('a', { b: varchar({ length: f().length }) });",
                  "the type of column `public.a.b`"},
        ReachCase{"const t = customType({ dataType: () => f() }); export const a = pgTable('a', { b: t() });",
                  "the type of column `public.a.b`"},
        ReachCase{"export const a = pgTable('a', { b: text().default(f()) });",
                  "the default of column `public.a.b`"},
        ReachCase{"export const a = pgTable('a', { b: text().default('x' + f() + 'y') });",
                  "the default of column `public.a.b`"},
        ReachCase{"export const a = pgTable('a', { b: integer().default(f() * 2) });", "a calculation"},
        ReachCase{"export const a = pgTable('a', { b: text().default(sql`${f()}`) });", "SQL"},
        ReachCase{"export const a = pgTable('a', { b: text().default(sql.raw(f())) });",
                  "the default of column `public.a.b`"},
        ReachCase{"export const a = pgTable('a', { b: text() }, (t) => [check('c', sql`${t.b} > "
                  "${sql.raw(`${x}`)}`)]);",
                  "the SQL of check constraint `public.a.c`"},
        ReachCase{"export const a = pgTable('a', { b: text() }, (t) => [index(x.name).on(t.b)]);",
                  "the name of an index of `public.a`"},
        ReachCase{"export const e = pgEnum('e', ['a', f()]);", "the enum `public.e`"},
        ReachCase{"export const e = pgEnum(f(), ['a']);", "the name of an enum"},
        ReachCase{"export const s = pgSchema(f());", "the name of a schema"},
        ReachCase{"for (const name of f()) pgTable(name, {});", "a loop over its values"}));

TEST(StandIns, OfWholeModulesCannotBeReExported)
{
    const ProjectFolder folder;
    const auto error = folder.schemaError("export * from '@acme/tables';\n");
    EXPECT_EQ(error.code, base::ErrorCode::SchemaUnreadable);
    EXPECT_THAT(error.message.toStdString(),
                testing::HasSubstr("everything is re-exported from \"@acme/tables\""));
    EXPECT_EQ(error.where, (base::Location{folder.path(QStringLiteral("schema.ts")), 1, 15}));
}

} // namespace
} // namespace raingauge::typescript
