// Schema code that cannot be used: each ends in one clear message, and nothing is written.
#include "cli/BadProject.h"

namespace raingauge::cli {
namespace {

class BadSchema : public testing::TestWithParam<BadProject>
{
};

TEST_P(BadSchema, IsToldAndNothingIsTouched)
{
    expectAnswer(GetParam());
}

constexpr auto schema = "schema.ts";
constexpr auto unreadable = "schema-unreadable";
constexpr auto drizzle =
    "import { sql } from 'drizzle-orm';\n"
    "import { check, foreignKey, index, integer, pgEnum, pgPolicy, pgSchema, pgTable, primaryKey, "
    "text, unique } from 'drizzle-orm/pg-core';\n";

/// `code` is the text of schema.ts.
BadProject bad(const char *name, const QByteArray &code, int line, std::vector<const char *> words,
               std::vector<const char *> hints)
{
    return {name, {{schema, code}}, unreadable, schema, line, std::move(words), std::move(hints)};
}

/// The same with drizzle's imports in two lines before `code`.
BadProject badDrizzle(const char *name, const QByteArray &code, int line, std::vector<const char *> words,
                      std::vector<const char *> hints)
{
    return bad(name, drizzle + code, line, std::move(words), std::move(hints));
}

INSTANTIATE_TEST_SUITE_P(
    Text, BadSchema,
    testing::Values(
        bad("HasASyntaxError", "export const a = {\n  b: 1\n  c: 2\n};\n", 3,
            {"Expected \"}\" but found \"c\""}, {"often a comma, bracket or quote is missing before it"}),
        bad("IsUnmerged", "const a = 1;\n<<<<<<< HEAD\nconst b = 2;\n=======\n>>>>>>> theirs\n", 2,
            {"schema.ts holds an unresolved merge"}, {"Keep one side of it"}),
        badDrizzle("IsNotUtf8", "export const a = pgTable('caf\xE9', {});\n", 3,
                   {"schema.ts is not UTF-8: it holds the byte E9"}, {"Save it as UTF-8"}),
        bad("IsUtf16",
            QByteArray("\xFF\xFE"
                       "a\0;\0",
                       6),
            0, {"schema.ts is written as UTF-16"}, {"Save it as UTF-8"}),
        bad("IsNoText",
            QByteArray("\x7f"
                       "ELF\0\0\0\0\0\0\0\0",
                       12),
            0, {"schema.ts is no text file"}, {"Bring the file back"}),
        bad("AwaitsAtTopLevel", "\nexport const a = await Promise.resolve(1);\n", 2,
            {"top-level await cannot be evaluated"}, {"drizzle-kit refuses it too", "Take the await out"}),
        BadProject{"IsAFolder",
                   {{"schema.ts/", {}}},
                   unreadable,
                   "drizzle.config.ts",
                   5,
                   {"schema \"./schema.ts\" is a folder without TypeScript"},
                   {"write \"schema.ts/**/*.ts\""}},
        BadProject{"IsNotThere",
                   {{schema, gone}},
                   unreadable,
                   "drizzle.config.ts",
                   5,
                   {"schema \"./schema.ts\" matches no file in "},
                   {"Correct the path"}},
        BadProject{
            "IsNoCode",
            {{"schema.prisma", "model A {}"},
             {"drizzle.config.ts", "export default { dialect: 'postgresql', schema: 'schema.prisma' };"}},
            unreadable,
            "schema.prisma",
            0,
            {"schema.prisma is neither TypeScript nor JavaScript"},
            {"in the config's `schema`"}}),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    Code, BadSchema,
    testing::Values(
        bad("NeverEnds", "let n = 0;\nwhile (n >= 0) n += Math.sin(n) + 1;\n", 2,
            {"the code ran longer than 1 s"}, {"a loop that never ends"}),
        bad("EatsMemory", "const all: unknown[] = [];\nfor (let i = 0; i >= 0; i++) all.push({ a: [i] });\n",
            2, {"the code needs more than 64 MB of memory"}, {"a list that only grows"}),
        bad("Throws", "\n\nthrow new RangeError('too far');\n", 3, {"RangeError: too far"},
            {"The code itself throws this"}),
        bad("ThrowsNoError", "throw 'bare';\n", 0, {"the code threw bare"}, {"mend it"}),
        bad("Exits", "\nprocess.exit(3);\n", 2, {"the code calls process.exit(3)"}, {"take the call out"}),
        badDrizzle(
            "NamesATableAfterAFile",
            "const fs = require('fs');\nexport const a = pgTable(fs.readFileSync('x', 'utf8').trim(), {});\n",
            3, {"\"fs\" (imported in schema.ts:3)", "reached the name of a table"},
            {"without Node.js: no files"}),
        badDrizzle("FetchesADefault",
                   "const answer = fetch('http://127.0.0.1:1/').then((r) => r.text());\n"
                   "export const a = pgTable('a', { b: text().default(`${answer}`) });\n",
                   3, {"\"fetch\" (used in schema.ts:3)", "reached the default of column `public.a.b`"},
                   {"no network"}),
        bad("UsesWhatIsNotThere", "export const a = pgTable('a', {});\n", 1,
            {"ReferenceError: pgTable is not defined"}, {"mend it at this place"}),
        bad("UsesAWrongName", "import { integr } from 'drizzle-orm/pg-core';\nexport const a = integr();\n",
            2, {"drizzle-orm/pg-core has no \"integr\" in drizzle-orm "}, {"Correct the name"})),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    Imports, BadSchema,
    testing::Values(
        bad("ImportsAFileThatIsNotThere", "import { b } from './tables/users';\nexport const a = b;\n", 1,
            {"Could not resolve \"./tables/users\""},
            {"There is no file tables/users, nor with .ts or .js behind: correct the path, or bring the file "
             "back."}),
        BadProject{"ImportsAFileOfOtherCase",
                   {{"users.ts", "export const b = 1;"},
                    {schema, "import { b } from './Users';\nexport const a = b;\n"}},
                   unreadable,
                   schema,
                   1,
                   {"there is no file Users.ts"},
                   {"There is a users.ts: upper and lower case make a difference."}},
        bad("ImportsByAnUnknownAlias", "import { b } from '@/users';\nexport const a = b;\n", 1,
            {"Could not resolve \"@/users\""},
            {"No \"paths\" in a tsconfig.json lead from \"@/users\" to a file"}),
        BadProject{"ImportsANameThatIsNotExported",
                   {{"users.ts", "export const b = 1;"},
                    {schema, "import { c } from './users';\nexport const a = c;\n"}},
                   unreadable,
                   schema,
                   1,
                   {"No matching export in \"users.ts\" for import \"c\""},
                   {"Export it there"}},
        badDrizzle("NeedsAPackageThatIsNotInstalled",
                   "import { stamps } from '@acme/columns';\nexport const a = pgTable('a', { ...stamps });\n",
                   3, {"the import \"@acme/columns\" (imported in schema.ts:3) is not available here"},
                   {"\"@acme/columns\" is not installed. Install the project's packages."}),
        BadProject{
            "ImportsInACircle",
            {{"users.ts",
              "import { posts } from './posts';\nimport { integer, pgTable } from 'drizzle-orm/pg-core';\n"
              "export const users = pgTable('users', { id: integer().references(() => posts.id) });\n"},
             {"posts.ts",
              "import { users } from './users';\nimport { integer, pgTable } from 'drizzle-orm/pg-core';\n"
              "const key = users.id;\n"
              "export const posts = pgTable('posts', { id: integer().references(() => key) });\n"},
             {schema, "export * from './users';\nexport * from './posts';\n"}},
            unreadable,
            "posts.ts",
            3,
            {"TypeError: users is undefined"},
            {"These files import each other: posts.ts → users.ts → posts.ts.",
             ".references(() => users.id)"}}),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    Exports, BadSchema,
    testing::Values(
        badDrizzle("ExportsNothing", "const a = pgTable('users', { id: integer() });\n", 3,
                   {"makes the table \"users\" (schema.ts:3), but the schema files export nothing"},
                   {"Write `export` before it"}),
        bad("IsForAnotherDatabase",
            "import { int, mysqlTable } from 'drizzle-orm/mysql-core';\nexport const a = mysqlTable('a', { "
            "b: int() });\n",
            1, {"tables of \"drizzle-orm/mysql-core\""}, {"Raingauge works with PostgreSQL only"})),
    nameOfCase);

/// Of both definitions the place: the second as file and line, the first in the message.
BadProject twice(const char *name, const QByteArray &code, int line, std::vector<const char *> words,
                 const char *hint)
{
    return {name, {{schema, drizzle + code}}, "refused", schema, line, std::move(words), {hint}, "generate",
            1};
}

INSTANTIATE_TEST_SUITE_P(
    Twice, BadSchema,
    testing::Values(
        twice("Table", "export const a = pgTable('t', {});\nexport const b = pgTable('t', {});\n", 4,
              {"two tables are named \"public\".\"t\" (schema.ts:3) (schema.ts:4)"},
              "Rename one, or export only one"),
        twice("TableOfALaterExport",
              "export const z = pgTable('t', {});\nexport const a = pgTable('t', {});\n", 4,
              {"two tables are named \"public\".\"t\" (schema.ts:3) (schema.ts:4)"}, "Rename one"),
        BadProject{
            "TableInTwoFiles",
            {{"b.ts",
              "import { pgTable } from 'drizzle-orm/pg-core';\n\nexport const b = pgTable('t', {});\n"},
             {schema, QByteArray(drizzle) + "export * from './b';\nexport const a = pgTable('t', {});\n"}},
            "refused",
            "b.ts",
            3,
            {"two tables are named \"public\".\"t\" (schema.ts:4) (b.ts:3)"},
            {"Rename one"},
            "generate",
            1},
        twice("IndexOfOneTable",
              "export const a = pgTable('t', { b: text() }, (t) => [\n  index('i').on(t.b),\n  index('i')\n  "
              "  .on(t.b),\n]);\n",
              5,
              {"the name \"i\" is given twice: to an index of table \"public\".\"t\" (schema.ts:4) and to",
               "(schema.ts:5)"},
              "Rename one of them: tables, indexes, primary keys"),
        twice("IndexOfTwoTables",
              "export const a = pgTable('a', { b: text() }, (t) => [index('i').on(t.b)]);\n"
              "export const b = pgTable('b', { b: text() }, (t) => [index('i').on(t.b)]);\n",
              4,
              {"an index of table \"public\".\"a\" (schema.ts:3) and to an index of table \"public\".\"b\" "
               "(schema.ts:4)"},
              "Rename one of them"),
        twice("UniqueOfColumns",
              "export const a = pgTable('a', {\n  x: text().unique('u'),\n  y: text().unique('u') });\n", 5,
              {"\"u\" is given twice: to a unique constraint on (x) of table \"public\".\"a\" (schema.ts:4)",
               "on (y) of table \"public\".\"a\" (schema.ts:5)"},
              "Rename or remove one of them"),
        twice(
            "UniqueOfColumnAndTable",
            "export const a = pgTable('a', {\n  x: text().unique(),\n}, (t) => [\n  unique().on(t.x),\n]);\n",
            6, {"\"a_x_unique\" is given twice", "(schema.ts:4)", "(schema.ts:6)"},
            "Rename or remove one of them"),
        twice("UniqueOfTwoTables",
              "export const a = pgTable('a', { x: text().unique('u') });\nexport const b = pgTable('b', { x: "
              "text().unique('u') });\n",
              4, {"table \"public\".\"a\" (schema.ts:3)", "table \"public\".\"b\" (schema.ts:4)"},
              "unique constraints and sequences of a schema"),
        twice("UniqueAndIndex",
              "export const a = pgTable('a', { x: text().unique('u') });\n"
              "export const b = pgTable('b', { x: text() }, (t) => [index('u').on(t.x)]);\n",
              4,
              {"a unique constraint on (x) of table \"public\".\"a\" (schema.ts:3) and to an index of table "
               "\"public\".\"b\" (schema.ts:4)"},
              "Rename one of them"),
        twice("IndexAndTable",
              "export const a = pgTable('a', { x: text() }, (t) => [index('b').on(t.x)]);\nexport const b = "
              "pgTable('b', {});\n",
              4,
              {"an index of table \"public\".\"a\" (schema.ts:3) and to the table \"public\".\"b\" "
               "(schema.ts:4)"},
              "Rename one of them"),
        twice("PrimaryKey",
              "export const a = pgTable('a', { x: text(), y: text() }, (t) => [primaryKey({ name: 'k', "
              "columns: [t.x, t.y] })]);\n"
              "export const b = pgTable('b', { x: text(), y: text() }, (t) => [primaryKey({ name: 'k', "
              "columns: [t.x, t.y] })]);\n",
              4, {"a primary key of table \"public\".\"a\" (schema.ts:3)", "(schema.ts:4)"},
              "Rename one of them"),
        twice("Check",
              "export const a = pgTable('a', { x: integer() }, () => [\n  check('c', sql`x > 1`),\n  "
              "check('c', sql`x > 2`),\n]);\n",
              5,
              {"\"c\" is given twice: to a check constraint of table \"public\".\"a\" (schema.ts:4)",
               "(schema.ts:5)"},
              "the constraints of a table share one list of names"),
        twice("CheckAndUnique",
              "export const a = pgTable('a', { x: integer().unique('c') }, () => [\n  check('c', sql`x > "
              "1`),\n]);\n",
              4,
              {"a unique constraint on (x) of table \"public\".\"a\" (schema.ts:3) and to a check constraint",
               "(schema.ts:4)"},
              "the constraints of a table"),
        twice("ForeignKey",
              "export const b = pgTable('b', { x: integer().primaryKey(), y: integer().unique() });\n"
              "export const a = pgTable('a', { x: integer() }, (t) => [\n"
              "  foreignKey({ name: 'f', columns: [t.x], foreignColumns: [b.x] }),\n"
              "  foreignKey({ name: 'f', columns: [t.x], foreignColumns: [b.y] }),\n]);\n",
              6,
              {"\"f\" is given twice: to a foreign key of table \"public\".\"a\" (schema.ts:5)",
               "(schema.ts:6)"},
              "Rename or remove one of them"),
        twice("Policy",
              "export const a = pgTable('a', { x: integer() }, () => [\n  pgPolicy('p', { for: 'select' "
              "}),\n  pgPolicy('p', { for: 'insert' }),\n]);\n",
              5, {"two policies of table \"public\".\"a\" are named \"p\" (schema.ts:4) (schema.ts:5)"},
              "Rename one of them"),
        twice("PolicyOfALinkedTable",
              "export const a = pgTable('a', { x: integer() }, () => [pgPolicy('p')]);\nexport const p = "
              "pgPolicy('p').link(a);\n",
              4, {"two policies of table \"public\".\"a\" are named \"p\" (schema.ts:3) (schema.ts:4)"},
              "Rename one of them"),
        twice("Enum", "export const a = pgEnum('e', ['a']);\nexport const b = pgEnum('e', ['b']);\n", 4,
              {"two enums with different values are named \"public.e\" (schema.ts:3) (schema.ts:4)"},
              "Rename one"),
        twice("EnumAndTable", "export const e = pgEnum('a', ['x']);\nexport const a = pgTable('a', {});\n", 4,
              {"\"a\" is given twice: to the enum \"public.a\" (schema.ts:3) and to the table "
               "\"public\".\"a\" (schema.ts:4)"},
              "every table is a type too"),
        twice("Column", "export const a = pgTable('a', { x: text('c'), y: text('c') });\n", 3,
              {"two columns of table \"public\".\"a\" are named \"c\""}, "Rename one of them")),
    nameOfCase);

/// What drizzle-kit and PostgreSQL take stays taken.
TEST(GoodSchema, MayUseANameInTwoPlaces)
{
    const test::TestProject project;
    project.write(
        QStringLiteral("schema.ts"),
        QByteArray(drizzle) +
            "export const s = pgSchema('s');\n"
            "export const e = pgEnum('e', ['x']);\nexport const same = pgEnum('e', ['x']);\n"
            "const extra = (t: any) => [index('i').on(t.x), unique('u').on(t.x), check('c', sql`true`),\n"
            "  foreignKey({ name: 'f', columns: [t.x], foreignColumns: [a.x] })];\n"
            "export const a: any = pgTable('a', { x: text().primaryKey(), e: e() }, extra);\n"
            "export const b = s.table('b', { x: text().primaryKey() }, extra);\n"
            "export const c = pgTable('c', { x: text().references(() => a.x).unique('cu') }, (t) => [\n"
            "  check('b', sql`true`), check('f', sql`true`), index('a_index').on(t.x),\n"
            "  foreignKey({ columns: [t.x], foreignColumns: [a.x] })]);\n");
    const auto answer = runCli(project, {QStringLiteral("generate"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 0) << answer.out.toStdString();
}

TEST(GoodSchema, WithoutTablesIsSaidToBe)
{
    const test::TestProject project;
    project.write(QStringLiteral("schema.ts"), "export {};\n");
    const auto before = project.files();
    const auto answer = runCli(project, {QStringLiteral("generate"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.json()["status"], "no_changes");
    EXPECT_EQ(answer.err, QStringLiteral("note: ./schema.ts exports no table, enum or schema\n"));
    EXPECT_EQ(project.files(), before);
}

TEST(UnreadableSchema, IsToldAndNothingIsTouched)
{
    expectAnswer({"Unreadable",
                  {},
                  unreadable,
                  schema,
                  0,
                  {"schema.ts cannot be read: permission denied"},
                  {"Give yourself the right to read it"}},
                 obeyPermissions, [](const test::TestProject &project) {
                     QFile::setPermissions(project.path(QStringLiteral("schema.ts")), {});
                 });
}

} // namespace
} // namespace raingauge::cli
