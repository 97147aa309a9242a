// What goes wrong in schema code, told with the place in the user's own TypeScript.
#include "typescript/ProjectFolder.h"

#include <thread>

namespace raingauge::typescript {
namespace {

using base::ErrorCode;
using base::Location;

struct FaultCase
{
    const char *code;
    const char *message; ///< a part of it
    int line;
    int column;
};

class SchemaFaults : public testing::TestWithParam<FaultCase>
{
};

TEST_P(SchemaFaults, AreToldWithTheirPlace)
{
    const ProjectFolder folder;
    const auto error = folder.schemaError(GetParam().code);
    EXPECT_EQ(error.code, ErrorCode::SchemaUnreadable);
    EXPECT_THAT(error.message.toStdString(), testing::HasSubstr(GetParam().message));
    ASSERT_TRUE(error.where) << testing::PrintToString(error);
    EXPECT_EQ(*error.where,
              (Location{folder.path(QStringLiteral("schema.ts")), GetParam().line, GetParam().column}))
        << testing::PrintToString(error);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, SchemaFaults,
    testing::Values(
        FaultCase{"const = 3;", "Expected identifier but found \"=\"", 1, 7},
        FaultCase{"const é = '😀'; const b = ;", "Unexpected \";\"", 1, 26},
        FaultCase{"import { a } from './gone';\nexport const b = a;", "Could not resolve \"./gone\"", 1, 19},
        FaultCase{"import { a } from '~/gone';\nexport const b = a;", "Could not resolve \"~/gone\"", 1, 19},
        FaultCase{"type A = string;\n\nconst x: A = 'é😀';\nfunction f(a: A): never {\n  throw new "
                  "RangeError(`bad ${a}`);\n}\nf(x);",
                  "RangeError: bad é😀", 5, 9},
        FaultCase{"const o: any = {};\n/* 😀 */ export const a = o.b.c;", "TypeError", 2, 22},
        FaultCase{"import { pgTable } from 'drizzle-orm/pg-core';\n\nexport const a = pgTable('a', { x: "
                  "undefined! });",
                  "TypeError", 3, 18},
        FaultCase{"import { pgTabel } from 'drizzle-orm/pg-core';\nexport const a = pgTabel('a', {});",
                  "drizzle-orm/pg-core has no \"pgTabel\" in drizzle-orm ", 2, 18},
        FaultCase{"import * as pg from 'drizzle-orm/pg-core';\nexport const a = pg.nothing('a');",
                  "has no \"nothing\"", 2, 14},
        FaultCase{
            "import { integer } from 'drizzle-orm/pg-core';\nexport const a = (integer() as any).foo();",
            "TypeError: integer().foo is not a function", 2, 37},
        FaultCase{"import { integer } from 'drizzle-orm/pg-core';\nexport const a = (integer as any)('a')();",
                  "TypeError: integer(...) is not a function", 2, 38},
        FaultCase{"throw new Error('import_x.y is theirs');", "Error: import_x.y is theirs", 1, 7},
        FaultCase{"await Promise.resolve();\nexport {};", "top-level await", 1, 1},
        FaultCase{"export const f = () => f();\nf();", "too much recursion", 1, 24},
        FaultCase{"import { integer, pgTable } from 'drizzle-orm/pg-core';\nconst u = pgTable('u', { id: "
                  "integer() });\n"
                  "export const a = pgTable('a', { u: integer().references(() => (u as any).uid) });",
                  "a foreign key of table \"public\".\"a\" refers to a column that does not exist", 3, 18}));

TEST(SchemaFaults, InAnImportedFileNameThatFile)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("src/lib/names.ts"),
                 "export const name = (s: string) => {\n  throw new Error('deep');\n};\n");
    folder.write(QStringLiteral("src/schema.ts"),
                 "import { name } from './lib/names';\nexport const a = name('a');\n");
    const auto result = folder.schema({QStringLiteral("./src/schema.ts")});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().where, (Location{folder.path(QStringLiteral("src/lib/names.ts")), 2, 9}));
}

TEST(SchemaFaults, InAPackageNameTheCodeThatCalledIt)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("node_modules/strict/index.js"),
                 "exports.check = () => { throw new Error('refused'); };");
    folder.write(QStringLiteral("node_modules/strict/package.json"),
                 R"({"name": "strict", "version": "1.0.0"})");
    const auto error = folder.schemaError("import { check } from 'strict';\n\ncheck();\n");
    EXPECT_EQ(error.where, (Location{folder.path(QStringLiteral("schema.ts")), 3, 1}))
        << testing::PrintToString(error);
}

TEST(SchemaFaults, OutsideOfTheRepositoryAreNotRead)
{
    const QTemporaryDir elsewhere;
    test::writeFile(elsewhere.filePath(QStringLiteral("secret.ts")), "export const secret = 'hidden';\n");
    const ProjectFolder folder;
    const auto imported =
        folder.schemaError("import { secret } from '" + elsewhere.path().toUtf8() + "/secret';\nsecret;\n");
    EXPECT_THAT(imported.message.toStdString(), testing::HasSubstr("outside the repository"));
    EXPECT_EQ(imported.code, ErrorCode::SchemaUnreadable);
    EXPECT_EQ(imported.where, (Location{folder.path(QStringLiteral("schema.ts")), 1, 24}));
    QFile::link(elsewhere.path(), folder.path(QStringLiteral("linked")));
    const auto linked = folder.schemaError("import { secret } from './linked/secret';\nsecret;\n");
    EXPECT_THAT(linked.message.toStdString(), testing::HasSubstr("outside the repository"));
    folder.write(QStringLiteral("lib/far.ts"), "export {\n  secret,\n} from '../linked/secret';\n");
    const auto indirect = folder.schemaError("export * from './lib/far';\n");
    EXPECT_EQ(indirect.where, (Location{folder.path(QStringLiteral("lib/far.ts")), 3, 8}));
    test::writeFile(elsewhere.filePath(QStringLiteral("broken.ts")), "password = = 3");
    const auto broken = folder.schemaError("import './linked/broken';\n");
    EXPECT_THAT(broken.message.toStdString(), testing::HasSubstr("outside the repository"));
}

TEST(SchemaFaults, OfAnEndlessLoopCostOneMessage)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"),
                 "let n = 0;\nexport function spin() {\n  while (n >= 0) n = (n + 1) % 7;\n}\nspin();\n");
    const auto result = folder.schema({QStringLiteral("schema.ts")}, ProjectFolder::options(300));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::SchemaUnreadable);
    EXPECT_EQ(result.error().message, QStringLiteral("the code ran longer than 0.3 s"));
    ASSERT_TRUE(result.error().where);
    EXPECT_EQ(result.error().where->line, 3);
}

TEST(SchemaFaults, CaughtTimeoutsDoNotContinue)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"),
                 "for (;;) { try { for (;;); } catch { /* on */ } finally { continue; } }");
    const auto result = folder.schema({QStringLiteral("schema.ts")}, ProjectFolder::options(300));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message, QStringLiteral("the code ran longer than 0.3 s"));
}

class HungryCode : public testing::TestWithParam<const char *>
{
};

TEST_P(HungryCode, CostsOneMessage)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), GetParam());
    auto options = ProjectFolder::options();
    options.maxHeapBytes = 64LL << 20;
    const auto result = folder.schema({QStringLiteral("schema.ts")}, options);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::SchemaUnreadable);
    EXPECT_EQ(result.error().message, QStringLiteral("the code needs more than 64 MB of memory"))
        << testing::PrintToString(result.error());
    EXPECT_EQ(result.error().where->file, folder.path(QStringLiteral("schema.ts")));
    EXPECT_FALSE(result.error().hint.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Ways, HungryCode,
    testing::Values("const all: unknown[] = []; for (;;) all.push({ a: [all.length] });",
                    "const all: unknown[] = []; for (;;) all.push(new Uint8Array(1 << 22).fill(1));",
                    "let s = 'x'; const all: string[] = []; for (;;) { s = [...s].reverse().join('') + "
                    "all.length; for (let i = 0; i < 64; i++) all.push(JSON.stringify(s.repeat(4096))); }"));

TEST(SchemaFaults, CancellingStopsTheCode)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), "for (;;);");
    project::Config config;
    config.file = folder.path(QStringLiteral("drizzle.config.ts"));
    config.directory = folder.root();
    config.schema = {QStringLiteral("schema.ts")};
    std::stop_source stop;
    base::Result<SchemaCode> result = base::failure({});
    std::thread evaluation(
        [&] { result = evaluateSchema(ProjectFolder::options(600'000), config, stop.get_token()); });
    stop.request_stop();
    evaluation.join();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST(SchemaFaults, OfAMissingEvaluatorSayWhatIsMissing)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), "");
    auto options = ProjectFolder::options();
    options.program = folder.path(QStringLiteral("nothing"));
    EXPECT_EQ(folder.schema({QStringLiteral("schema.ts")}, options).error().code, ErrorCode::Internal);
    options = ProjectFolder::options();
    options.esbuild = folder.path(QStringLiteral("nothing"));
    const auto result = folder.schema({QStringLiteral("schema.ts")}, options);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Internal);
    EXPECT_THAT(result.error().message.toStdString(), testing::HasSubstr("esbuild"));
}

} // namespace
} // namespace raingauge::typescript
