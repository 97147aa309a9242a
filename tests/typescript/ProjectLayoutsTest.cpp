// Projects as they are found: monorepos with and without node_modules, pure packages, watched inputs,
// definitions.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

QStringList tableNames(const SchemaCode &code)
{
    QStringList names;
    for (const auto &table : code.snapshot.tables)
        names.push_back(table.name);
    return names;
}

TEST(ProjectLayouts, WorkspacePackagesNeedNoInstallation)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("pnpm-workspace.yaml"), "packages:\n  - 'packages/*'\n");
    folder.write(
        QStringLiteral("packages/shared/package.json"),
        R"({"name": "@acme/shared", "exports": {".": "./src/main.ts", "./columns": {"default": "./src/columns.ts"}}})");
    folder.write(QStringLiteral("packages/shared/src/main.ts"), "export const table = 'from_workspace';\n");
    folder.write(QStringLiteral("packages/shared/src/columns.ts"),
                 "import { text } from 'drizzle-orm/pg-core';\nimport { size } from '@acme/sizes';\n"
                 "export const columns = { name: text(`c${size}`) };\n");
    folder.write(QStringLiteral("packages/sizes/package.json"),
                 R"({"name": "@acme/sizes", "main": "index.ts"})");
    folder.write(QStringLiteral("packages/sizes/index.ts"), "export const size = 3;\n");
    folder.write(
        QStringLiteral("packages/db/schema.ts"),
        "import { pgTable } from 'drizzle-orm/pg-core';\nimport { table } from '@acme/shared';\n"
        "import { columns } from '@acme/shared/columns';\nexport const t = pgTable(table, columns);\n");
    folder.write(QStringLiteral("packages/db/drizzle.config.ts"),
                 "import { table } from '@acme/shared';\nexport default { dialect: 'postgresql', schema: "
                 "'./schema.ts', out: table };\n");
    const auto config = folder.config(QStringLiteral("packages/db/drizzle.config.ts"));
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    EXPECT_EQ(config->out, QStringLiteral("from_workspace"));
    const auto code = evaluateSchema(ProjectFolder::options(), *config, {});
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(tableNames(*code), QStringList{QStringLiteral("from_workspace")});
    EXPECT_EQ(code->snapshot.tables.at(0).columns.at(0).name, QStringLiteral("c3"));
    EXPECT_TRUE(code->standIns.empty());
    EXPECT_THAT(code->inputs,
                testing::UnorderedElementsAre(folder.path(QStringLiteral("packages/db/schema.ts")),
                                              folder.path(QStringLiteral("packages/shared/src/main.ts")),
                                              folder.path(QStringLiteral("packages/shared/src/columns.ts")),
                                              folder.path(QStringLiteral("packages/sizes/index.ts"))));
}

TEST(ProjectLayouts, PurePackagesAreBundled)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("node_modules/prefixer/package.json"),
                 R"({"name": "prefixer", "module": "m.js", "main": "c.cjs"})");
    folder.write(
        QStringLiteral("node_modules/prefixer/c.cjs"),
        "const { is } = require('drizzle-orm'); const { PgTable } = require('drizzle-orm/pg-core');\n"
        "exports.tableName = (t) => is(t, PgTable) && t instanceof PgTable ? 'same_classes' : "
        "'other_classes';\n");
    folder.write(QStringLiteral("node_modules/drizzle-orm/package.json"),
                 R"({"name": "drizzle-orm", "version": "0.30.1"})");
    folder.write(QStringLiteral("node_modules/drizzle-orm/index.js"),
                 "throw new Error('the project\\'s own must not load');");
    folder.write(
        QStringLiteral("schema.ts"),
        "import { pgTable, text } from 'drizzle-orm/pg-core';\nimport { tableName } from 'prefixer';\n"
        "const first = pgTable('a', {});\nexport const t = pgTable(tableName(first), { a: text() });\n");
    const auto code = folder.schema();
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(tableNames(*code), QStringList{QStringLiteral("same_classes")});
    EXPECT_EQ(code->projectDrizzleVersion, QStringLiteral("0.30.1"));
    EXPECT_EQ(code->drizzleVersion, QStringLiteral("0.45.4"));
}

TEST(ProjectLayouts, DefinitionsAreWhereTablesAreMade)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("src/b.ts"),
                 "import { pgSchema, text } from 'drizzle-orm/pg-core';\n\n"
                 "export const s = pgSchema('s');\n/* 😀 */ export const b = s.table('b', { a: text() });\n");
    folder.write(QStringLiteral("src/a.ts"),
                 "import { pgTable, pgTableCreator } from 'drizzle-orm/pg-core';\nconst make = "
                 "pgTableCreator((n) => n);\n"
                 "export const a = pgTable('a', {});\nexport const c = make('c', {});\n");
    const auto code = folder.schema({QStringLiteral("src/*.ts")});
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    const QString a = folder.path(QStringLiteral("src/a.ts"));
    EXPECT_EQ(
        code->definitions,
        (std::vector<Definition>{{QStringLiteral("public.a"), {a, 3, 18}},
                                 {QStringLiteral("public.c"), {a, 4, 18}},
                                 {QStringLiteral("s.b"), {folder.path(QStringLiteral("src/b.ts")), 4, 28}}}));
    EXPECT_EQ(code->files, (std::vector<QString>{a, folder.path(QStringLiteral("src/b.ts"))}));
}

/// npm, pnpm, yarn and bun run drizzle-kit beside package.json, wherever the config lies.
TEST(ProjectLayouts, ConfigsInASubfolderBelongToTheirPackage)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("app/package.json"), "{}");
    folder.write(QStringLiteral("app/src/schema.ts"), "");
    folder.write(QStringLiteral("app/.env"), "WHO=package\n");
    folder.write(QStringLiteral("app/tools/.env"), "WHO=beside\n");
    folder.write(QStringLiteral("app/tools/db/schema.ts"), "");
    const auto directoryOf = [&](const QByteArray &schema) {
        folder.write(QStringLiteral("app/tools/drizzle.config.ts"),
                     "export default { dialect: 'postgresql', out: `${process.env.WHO}`, schema: " + schema +
                         " };");
        const auto config = folder.config(QStringLiteral("app/tools/drizzle.config.ts"));
        return config ? config->directory.mid(folder.root().size()) + QLatin1Char(' ') + config->out
                      : base::fullMessage(config.error());
    };
    EXPECT_EQ(directoryOf("'./src/schema.ts'"), QStringLiteral("/app package"));
    EXPECT_EQ(directoryOf("undefined"), QStringLiteral("/app package"));
    EXPECT_EQ(directoryOf("'./nowhere/*.ts'"), QStringLiteral("/app package"));
    EXPECT_EQ(directoryOf("'./db/*.ts'"), QStringLiteral("/app/tools beside"));
    EXPECT_EQ(
        directoryOf("(() => { if (process.env.WHO === 'package') throw 1; return './db/schema.ts'; })()"),
        QStringLiteral("/app/tools beside"));
}

/// The loader of drizzle-kit takes the `default` of a CommonJS package also in a package of type "module".
TEST(ProjectLayouts, DefaultsOfCommonJsAreTheirs)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("package.json"), R"({"type": "module"})");
    folder.write(QStringLiteral("node_modules/built/package.json"), R"({"name": "built", "main": "i.js"})");
    folder.write(QStringLiteral("node_modules/built/i.js"),
                 "Object.defineProperty(exports, '__esModule', { value: true }); exports.default = (n) => "
                 "'made_' + n;");
    folder.write(QStringLiteral("node_modules/plain/package.json"), R"({"name": "plain", "main": "i.js"})");
    folder.write(QStringLiteral("node_modules/plain/i.js"), "module.exports = (n) => 'plain_' + n;");
    for (const char *name : {"a.ts", "b.mts", "c.js", "d.mjs"})
        folder.write(QStringLiteral("src/") + QString::fromLatin1(name),
                     QByteArray("import { pgTable } from 'drizzle-orm/pg-core';\nimport built from 'built';\n"
                                "import plain from 'plain';\nexport const t = pgTable(plain(built('") +
                         name + "')), {});\n");
    const auto code = folder.schema({QStringLiteral("src/*")});
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(tableNames(*code),
              (QStringList{QStringLiteral("plain_made_a.ts"), QStringLiteral("plain_made_b.mts"),
                           QStringLiteral("plain_made_c.js"), QStringLiteral("plain_made_d.mjs")}));
}

/// drizzle-kit knows one tsconfig, that of the folder it runs in; TypeScript each file's nearest. Either will
/// do.
TEST(ProjectLayouts, AliasesAreThoseOfTheFileOrOfTheWorkingFolder)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("tsconfig.json"), R"({"compilerOptions": {"paths": {"@x/*": ["./x/*"]}}})");
    folder.write(QStringLiteral("x/name.ts"), "export const name = 'of_working_folder';");
    folder.write(QStringLiteral("lib/tsconfig.json"),
                 R"({"compilerOptions": {"paths": {"@y/*": ["./y/*"]}}})");
    folder.write(QStringLiteral("lib/y/name.ts"), "export const name = 'of_file';");
    const auto named = [&](const QByteArray &import) {
        folder.write(QStringLiteral("lib/schema.ts"),
                     "import { pgTable } from 'drizzle-orm/pg-core';\nimport { name } "
                     "from '" +
                         import + "';\nexport const t = pgTable(name, {});\n");
        const auto code = folder.schema({QStringLiteral("lib/schema.ts")});
        return code ? tableNames(*code).join(u' ').toStdString()
                    : base::fullMessage(code.error()).toStdString();
    };
    EXPECT_EQ(named("@x/name"), "of_working_folder");
    EXPECT_EQ(named("@y/name"), "of_file");
    // A package that is not installed, and more behind the alias, change nothing of that.
    folder.write(QStringLiteral("x/name.ts"),
                 "import 'zod';\nimport 'nanoid';\nimport 'uuid';\nimport 'pino';\n"
                 "export const name = 'with_more';");
    EXPECT_EQ(named("@x/name"), "with_more");
    EXPECT_THAT(named("@z/name"), testing::HasSubstr("the import \"@z/name\" (imported in lib/schema.ts:2)"));
}

TEST(ProjectLayouts, AnEmptySchemaIsAnEmptySnapshot)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), "// nothing yet\n");
    const auto code = folder.schema();
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(code->snapshot, snapshot::Snapshot());
}

TEST(ProjectLayouts, LibraryFunctionsNewerThanTheEngineAreThere)
{
    const ProjectFolder folder;
    folder.write(
        QStringLiteral("schema.ts"),
        "import { pgTable, text } from 'drizzle-orm/pg-core';\n"
        "const name = [['c', 'a'].toSorted().with(0, 'z').toReversed().findLast((x: string) => x > 'a'),\n"
        "  Object.keys(Object.groupBy([1, 2, 3], (n: number) => (n % 2 ? 'odd' : 'even'))).join(''),\n"
        "  structuredClone({ d: [1] }).d.at(-1), new TextDecoder().decode(new TextEncoder().encode('é')),\n"
        "  'x'.replaceAll('x', 'y'), [1].toSpliced(0, 1, 2)[0], /(?<=a)b/.test('ab'), 2n ** 70n].join('_');\n"
        "export const t = pgTable(name, { a: text() });\n");
    const auto code = folder.schema();
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(tableNames(*code),
              QStringList{QStringLiteral("z_oddeven_1_é_y_2_true_1180591620717411303424")});
}

} // namespace
} // namespace raingauge::typescript
