// Imports that the evaluator cannot give: inert while nobody looks at them, an error once they decide
// anything.
#include "typescript/ProjectFolder.h"
#include "typescript/helper/NeverRun.h"

namespace raingauge::typescript {
namespace {

constexpr auto drizzle =
    "import { sql } from 'drizzle-orm';\n"
    "import { check, customType, index, integer, pgEnum, pgSchema, pgTable, text, timestamp, varchar } "
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
            "const frozen = [Object.freeze(fs.constants), { ...Object.seal(fs) }, "
            "Object.keys(fs.constants)];\n"
            "fs.promises.readFile('x').then((text) => { throw text; }).catch(() => 0).finally(() => 1);\n"
            "void (async () => { await fetch('x'); throw 1; })();\n"
            "console.log(frozen, db instanceof Store, Object.hasOwn(fs, 'x'), JSON.stringify(fs));\n"
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

/// What stands beside tables in real schema files and makes none, in a fresh checkout.
TEST(StandIns, OfPackagesThatMakeNoTablesMayBeExportedAndCopied)
{
    const ProjectFolder folder;
    folder.write(
        QStringLiteral("schema.ts"),
        QByteArray(drizzle) +
            "import { drizzle as connect } from 'drizzle-orm/postgres-js';\n"
            "import postgres from 'postgres';\n"
            "import { neon } from '@neondatabase/serverless';\n"
            "import { betterAuth } from 'better-auth';\n"
            "import { drizzleAdapter } from 'better-auth/adapters/drizzle';\n"
            "import { createEnv } from '@t3-oss/env-nextjs';\n"
            "import * as zod from 'zod';\n"
            "import { createInsertSchema } from 'drizzle-zod';\n"
            "import { nanoid } from 'nanoid';\n"
            "import { inspect } from 'util';\n"
            "import { relations } from 'drizzle-orm';\n"
            "import { kinds, seal } from '@acme/db-helpers';\n"
            "import { strict } from '@acme/guards';\n"
            "export const env = createEnv({ server: { URL: zod.z.string() } });\n"
            "export const client = postgres(env.URL), http = neon(env.URL), db = connect(client);\n"
            "export const auth = betterAuth({ database: drizzleAdapter(db, {}) });\n"
            "const sealed = customType({ dataType: () => 'bytea', toDriver: seal });\n"
            "export const users = pgTable('users', { id: text().$defaultFn(() => nanoid()), s: sealed(),\n"
            "  kind: text({ enum: kinds }).$default(strict).$onUpdate(() => seal(1)) }, (t) => "
            "[index('i').on(t.id)]);\n"
            "export const insertUser = createInsertSchema(users, { id: (s) => s.min(1) }).omit({ s: true "
            "});\n"
            "export const form = zod.z.object({ ...insertUser.shape, ...zod.z.object({}).shape });\n"
            "export const names = Object.keys(form.shape), copy = Object.assign({}, inspect, auth.api);\n"
            "export const own = relations(users, ({ many }) => ({ all: many(strict) }));\n"
            "export { z } from 'zod';\n"
            "export * as everything from '@acme/guards';\n"
            "export const inside = { strict };\n");
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    ASSERT_EQ(result->snapshot.tables.size(), 1U);
    EXPECT_EQ(result->snapshot.tables.at(0).columns.size(), 3U);
    EXPECT_EQ(result->snapshot.tables.at(0).indexes.size(), 1U);
    EXPECT_EQ(result->standIns.size(), 12U);
}

/// Installed or not: a barrel that holds the tables may open the database, too.
TEST(StandIns, StandForDriversEvenIfInstalled)
{
    const ProjectFolder folder;
    QByteArray code(drizzle);
    int number = 0;
    for (const char *package : neverRun) {
        const auto place = QStringLiteral("node_modules/") + QString::fromLatin1(package);
        folder.write(place + QStringLiteral("/package.json"), R"({"main": "index.js"})");
        folder.write(place + QStringLiteral("/index.js"), "throw new Error('it must not be loaded');");
        const auto name = "p" + QByteArray::number(++number);
        code +=
            "import " + name + " from '" + package + "';\nexport const e" + name + " = new " + name + "();\n";
    }
    folder.write(QStringLiteral("schema.ts"), code + "export const a = pgTable('a', {});\n");
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    EXPECT_EQ(result->snapshot.tables.size(), 1U);
    EXPECT_EQ(result->standIns.size(), neverRun.size());
    const auto error = folder.schemaError(QByteArray(drizzle) +
                                          "import { name } from 'pg';\nexport const a = pgTable(name, {});");
    EXPECT_THAT(error.message.toStdString(),
                testing::HasSubstr("\"pg\" (imported in schema.ts:3) is not available"));
    EXPECT_THAT(error.hint.toStdString(), testing::HasSubstr("Keep \"pg\" out"));
}

/// The bundler's own functions are no import.
TEST(StandIns, AreNotMadeForDecorators)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"),
                 QByteArray(drizzle) +
                     "const seal = (target: any) => target;\n@seal class Names { static readonly "
                     "table = 'decorated'; @seal accessor x = 1; }\n"
                     "{ using held = { [Symbol.dispose]() {} }; }\n"
                     "export const a = pgTable(Names.table, {});\n");
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    EXPECT_EQ(result->snapshot.tables.at(0).name, QStringLiteral("decorated"));
    EXPECT_TRUE(result->standIns.empty());
}

struct Import
{
    const char *name;
    int line;
    int column; ///< of the opening quote
};

constexpr auto imports = "\nimport { x, f } from 'node:os';\n"
                         "import { columns, roles, idx, X } from '@acme/db-helpers';\n"
                         "import Y from 'missing';\n"
                         "import * as N from 'absent';\n";
constexpr Import nodeOs{"node:os", 4, 22};
constexpr Import helpers{"@acme/db-helpers", 5, 40};
constexpr Import missing{"missing", 6, 15};
constexpr Import absent{"absent", 7, 20};
/// The code after them imports for itself.
constexpr Import requiredThere(const char *name, int column)
{
    return {name, 8, column};
}

struct ReachCase
{
    const char *code;
    const char *place; ///< what it reached, in the message
    Import import = nodeOs;
};

class ReachingStandIns : public testing::TestWithParam<ReachCase>
{
};

TEST_P(ReachingStandIns, AreErrorsThatNameTheImport)
{
    const ProjectFolder folder;
    const auto &[code, place, import] = GetParam();
    const auto error = folder.schemaError(QByteArray(drizzle) + imports + code);
    EXPECT_EQ(error.code, base::ErrorCode::SchemaUnreadable);
    EXPECT_EQ(error.message.toStdString(), std::string("the import \"") + import.name +
                                               "\" (imported in schema.ts:" + std::to_string(import.line) +
                                               ") is not available here, and its value reached " + place);
    EXPECT_EQ(error.where,
              (base::Location{folder.path(QStringLiteral("schema.ts")), import.line, import.column}));
    EXPECT_THAT(error.hint.toStdString(),
                testing::HasSubstr(std::string(import.name) == nodeOs.name
                                       ? "without Node.js"
                                       : "is not installed. Install the project's packages."));
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
                  "the option `length` of a column"},
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
        ReachCase{"for (const name of f()) pgTable(name, {});", "a loop over its values"},
        ReachCase{"export const a = pgTable(JSON.parse(f()).name, {});", "`JSON.parse()`"},
        ReachCase{"export const a = pgTable(JSON.parse(`${x}`).name, {});", "`JSON.parse()`"},
        ReachCase{"export const a = pgTable(new URL(f()).host, {});", "a URL"}));

INSTANTIATE_TEST_SUITE_P(
    Columns, ReachingStandIns,
    testing::Values(
        ReachCase{"export const a = pgTable('a', { id: integer(), ...columns });", "a copy of its properties",
                  helpers},
        ReachCase{"export const a = pgTable('a', { id: integer(), ...Y });", "a copy of its properties",
                  missing},
        ReachCase{"export const a = pgTable('a', { id: integer(), ...Y.columns });",
                  "a copy of its properties", missing},
        ReachCase{"export const a = pgTable('a', { id: integer(), ...N });", "a copy of its properties",
                  absent},
        ReachCase{"export const a = pgTable('a', { id: integer(), ...N.columns() });",
                  "a copy of its properties", absent},
        ReachCase{"export const a = pgTable('a', { id: integer(), ...require('absent') });",
                  "a copy of its properties", requiredThere("absent", 59)},
        ReachCase{"export const a = pgTable('a', Object.assign({}, X));", "a copy of its properties",
                  helpers},
        ReachCase{"export const a = pgTable('a', Object.fromEntries(Object.entries(columns).filter(([key]) "
                  "=> key !== 'id')));",
                  "a copy of its properties", helpers},
        ReachCase{"export const a = pgTable('a', { id: integer(), ...x });", "the columns of table `a`",
                  nodeOs},
        ReachCase{"export const a = pgTable('a', columns);", "the columns of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', () => columns);", "the columns of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', { b: X });", "the column `a.b`", helpers},
        ReachCase{"export const s = pgSchema('s'); export const a = s.table('a', columns);",
                  "the columns of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', { b: integer().array(X) });", "`.array()` of a column",
                  helpers},
        ReachCase{"export const a = pgTable('a', { b: integer().notNull(X) });", "`.notNull()` of a column",
                  helpers},
        ReachCase{"export const a = pgTable('a', { b: integer().unique(x) });", "`.unique()` of a column",
                  nodeOs},
        ReachCase{"export const a = pgTable('a', { b: integer().unique('u', { nulls: X }) });",
                  "the option `nulls` of a column", helpers},
        ReachCase{"export const a = pgTable('a', { b: timestamp({ withTimezone: X }) });",
                  "the option `withTimezone` of a column", helpers},
        ReachCase{"export const a = pgTable('a', { b: timestamp({ withTimezone: x }) });",
                  "the option `withTimezone` of a column", nodeOs},
        ReachCase{"export const a = pgTable('a', { b: timestamp('b', X) });", "the options of a column",
                  helpers},
        ReachCase{"export const a = pgTable('a', { b: timestamp({ ...x }) });", "the options of a column",
                  nodeOs},
        ReachCase{"const t = customType({ dataType: (c) => (c.big ? 'a' : 'b') }); export const a = "
                  "pgTable('a', { b: t({ big: X }) });",
                  "the option `big` of a column", helpers},
        ReachCase{
            "const t = customType({ dataType: () => 'a' }); export const a = pgTable('a', { b: t(X) });",
            "the name of a column", helpers}));

INSTANTIATE_TEST_SUITE_P(
    Constraints, ReachingStandIns,
    testing::Values(
        ReachCase{"export const e = pgEnum('e', roles);", "the values of an enum", helpers},
        ReachCase{"export const e = pgEnum('e', x);", "the values of an enum", nodeOs},
        ReachCase{"export const e = pgSchema('s').enum('e', roles.map(String));", "the values of an enum",
                  helpers},
        ReachCase{"export const e = pgEnum('e', Object.values(roles));", "a copy of its properties", helpers},
        ReachCase{"export const e = pgEnum('e', Object.values(x));", "the enum `public.e`", nodeOs},
        ReachCase{"export const e = pgEnum('e', { a: roles.a });", "the enum `public.e`", helpers},
        ReachCase{"export const a = pgTable('a', { id: integer() }, idx);",
                  "the indexes and constraints of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', { id: integer() }, (t) => [X(t)]);",
                  "the indexes and constraints of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', { id: integer() }, (t) => [[X(t)]]);",
                  "the indexes and constraints of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', { id: integer() }, (t) => ({ i: X(t) }));",
                  "the indexes and constraints of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', { id: integer() }, (t) => X(t));",
                  "the indexes and constraints of table `a`", helpers},
        ReachCase{"export const a = pgTable('a', { id: integer() }, (t) => ({ ...x }));",
                  "the indexes and constraints of table `a`", nodeOs}));

INSTANTIATE_TEST_SUITE_P(
    Exports, ReachingStandIns,
    testing::Values(
        ReachCase{"export const post = X('post', {});", "the export `post`, which could be a table", helpers},
        ReachCase{"export const { users } = N.tables;", "the export `users`, which could be a table", absent},
        ReachCase{"export { X };", "the export `X`, which could be a table", helpers},
        ReachCase{"export default Y;", "the export `default`, which could be a table", missing},
        ReachCase{"export { users } from 'absent';", "the export `users`, which could be a table",
                  requiredThere("absent", 23)},
        ReachCase{"module.exports = require('missing');", "what a schema file exports",
                  requiredThere("missing", 26)},
        ReachCase{"module.exports = { ...require('missing') };", "a copy of its properties",
                  requiredThere("missing", 31)}));

TEST(StandIns, OfWholeModulesCannotBeReExported)
{
    const ProjectFolder folder;
    const auto error = folder.schemaError("export * from '@acme/tables';\n");
    EXPECT_EQ(error.code, base::ErrorCode::SchemaUnreadable);
    EXPECT_THAT(error.message.toStdString(),
                testing::HasSubstr("everything is re-exported from \"@acme/tables\""));
    EXPECT_EQ(error.where, (base::Location{folder.path(QStringLiteral("schema.ts")), 1, 15}));
}

/// What the file between passes on would be undefined, and `...undefined` is nothing.
TEST(StandIns, OfWholeModulesCannotBePassedOn)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("lib/columns.ts"), "export const own = 1;\nexport * from '@acme/columns';\n");
    const auto error = folder.schemaError(QByteArray(drizzle) +
                                          "import { columns } from './lib/columns';\n"
                                          "export const a = pgTable('a', { id: integer(), ...columns });\n");
    EXPECT_EQ(error.code, base::ErrorCode::SchemaUnreadable);
    EXPECT_THAT(error.message.toStdString(),
                testing::HasSubstr("everything is re-exported from \"@acme/columns\""));
    EXPECT_EQ(error.where, (base::Location{folder.path(QStringLiteral("lib/columns.ts")), 2, 15}));
}

/// In a package of type "module" the bundler gives the module itself as its default export.
TEST(StandIns, AsDefaultExportInModulePackagesCannotBeCopied)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("package.json"), R"({"type": "module"})");
    const auto error =
        folder.schemaError(QByteArray(drizzle) + "import Y from 'missing';\n"
                                                 "export const a = pgTable('a', { id: integer(), ...Y });\n");
    EXPECT_THAT(error.message.toStdString(),
                testing::HasSubstr("\"missing\" (imported in schema.ts:3) is not available here, and its "
                                   "value reached a copy of its properties"));
}

} // namespace
} // namespace raingauge::typescript
