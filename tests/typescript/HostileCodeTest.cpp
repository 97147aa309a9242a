// A stranger's project: its code runs without any right, whatever it tries.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

class HostileCode : public testing::TestWithParam<const char *>
{
};

/// The code may fail or succeed; it must do neither what it wants nor harm to the answer.
TEST_P(HostileCode, DoesNothing)
{
    const ProjectFolder folder;
    const QString target = folder.path(QStringLiteral("written-by-hostile-code"));
    folder.write(QStringLiteral("schema.ts"), QByteArray("const target: any = '") + target.toUtf8() + "';\n" +
                                                  GetParam() + "\nexport {};\n");
    const auto result = folder.schema();
    EXPECT_FALSE(QFileInfo::exists(target));
    if (!result) {
        EXPECT_EQ(result.error().code, base::ErrorCode::SchemaUnreadable)
            << testing::PrintToString(result.error());
    }
}

INSTANTIATE_TEST_SUITE_P(
    Tries, HostileCode,
    testing::Values(
        "require('node:fs').writeFileSync(target, 'x');",
        "import fs from 'fs'; fs.promises.writeFile(target, 'x');",
        "import { execSync } from 'child_process'; execSync(`touch ${target}`);",
        "eval('require(\"child_process\").execSync(\"touch \" + target)');",
        "new Function('t', 'require(\"fs\").writeFileSync(t, 1)')(target);",
        "(globalThis as any).process.binding('fs').writeFileUtf8(target, 'x');",
        "(globalThis as any).__raingaugeHost.readEnvFile(target);",
        "(globalThis as any).os?.file.writeTypedArrayToFile(target, new Uint8Array(1));",
        "import(target + '.js').then(() => 0);", "fetch('http://localhost:1/' + target);",
        "process.kill(process.pid); process.abort();",
        "(globalThis as any).__raingauge = { describe: () => '{', finishSchema: () => target };",
        "JSON.stringify = () => '{\"snapshot\":'; throw new Error('x');",
        "Object.prototype.toString = () => { throw 1; }; throw { toString() { throw 2; } };",
        "throw new Proxy({}, { get() { throw 3; }, has() { throw 4; } });",
        "Array.prototype.map = Array.prototype.flatMap = () => { throw 5; };",
        "Object.defineProperty(Object.prototype, 'name', { get() { return target; } });",
        "Error.prototype.toString = function () { for (;;) ; }; throw null;",
        "const a: any[] = []; a[0] = a; throw a;", "new WebAssembly.Memory({ initial: 1 });",
        "const shared = new SharedArrayBuffer(8); Atomics.wait(new Int32Array(shared), 0, 0, 100);"));

TEST(HostileCode, CannotWriteOutsideOfItsAnswer)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), "console.log('{\"snapshot\":{}}'); console.error('noise'); "
                                              "process.stdout.write('noise'); export {};");
    const auto result = folder.schema();
    ASSERT_TRUE(result) << testing::PrintToString(result.error());
    EXPECT_TRUE(result->snapshot.tables.empty());
}

} // namespace
} // namespace raingauge::typescript
