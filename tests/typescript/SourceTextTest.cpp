#include "typescript/SourceText.h"

#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

using base::Location;

TEST(SourceText, CountsCharactersNotUnits)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("a.ts"), "const x = '😀é', y;\nlast\n");
    const QString file = folder.path(QStringLiteral("a.ts"));
    SourceText texts;
    EXPECT_EQ(texts.fromUtf16(file, 0, 0), (Location{file, 1, 1}));
    EXPECT_EQ(texts.fromUtf16(file, 0, 17), (Location{file, 1, 17})) << "the emoji is two units";
    EXPECT_EQ(texts.fromUtf16(file, 1, 2), (Location{file, 2, 3}));
    EXPECT_EQ(texts.fromUtf16(file, 9, 4), (Location{file, 10, 5})) << "past the end the units serve";
    EXPECT_EQ(texts.fromUtf16(folder.path(QStringLiteral("gone.ts")), 2, 4).column, 5);
    EXPECT_EQ(fromBytes(file, 1, 17, QStringLiteral("const x = '😀é', y;")), (Location{file, 1, 14}));
}

TEST(SourceText, FindsTheLineOfAnImport)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("a.ts"), "// 'node:fs' is not imported here\n"
                                         "const name = 'node:fs';\n"
                                         "import { readFileSync } from \"node:fs\";\n"
                                         "const os = require(`os`);\n"
                                         "export * from 'a.b';\n");
    const QString file = folder.path(QStringLiteral("a.ts"));
    SourceText texts;
    EXPECT_EQ(texts.importOf(file, QStringLiteral("node:fs")), (Location{file, 3, 30}));
    EXPECT_EQ(texts.importOf(file, QStringLiteral("os")), (Location{file, 4, 20}));
    EXPECT_EQ(texts.importOf(file, QStringLiteral("a.b")), (Location{file, 5, 15}));
    EXPECT_EQ(texts.importOf(file, QStringLiteral("aXb")), (Location{file, 0, 0}));
}

TEST(SourceText, FindsTheLineOfAKey)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("a.ts"), "// dialect: 'x', url: 1\n"
                                         "export default {\n"
                                         "  url: 1, dialects: 2, é: 'my.dialect', \"dialect\" : 'mysql',\n"
                                         "  dbCredentials: { host, url,\n"
                                         "    // port: 1,\n"
                                         "    port },\n"
                                         "};\n");
    const QString file = folder.path(QStringLiteral("a.ts"));
    SourceText texts;
    EXPECT_EQ(texts.keyOf(file, QStringLiteral("dialect")), (Location{file, 3, 42}));
    EXPECT_EQ(texts.keyOf(file, QStringLiteral("dbCredentials.url")), (Location{file, 4, 26}));
    EXPECT_EQ(texts.keyOf(file, QStringLiteral("url")), (Location{file, 3, 3}));
    EXPECT_EQ(texts.keyOf(file, QStringLiteral("dbCredentials.port")), (Location{file, 6, 5}));
    EXPECT_EQ(texts.keyOf(file, QStringLiteral("dbCredentials.host.ssl")), (Location{file, 0, 0}));
    EXPECT_EQ(texts.keyOf(file, QString()), (Location{file, 0, 0}));
    EXPECT_EQ(texts.keyOf(folder.path(QStringLiteral("gone.ts")), QStringLiteral("url")).line, 0);
}

} // namespace
} // namespace raingauge::typescript
