// The file of compiled scripts beside the program makes it start faster and changes nothing else.
#include "support/TestPaths.h"
#include "typescript/ProjectFolder.h"

#include <QDir>
#include <QFile>

namespace raingauge::typescript {
namespace {

const QByteArray schema = "import { integer, pgTable } from 'drizzle-orm/pg-core';\n"
                          "export const users = pgTable('users', { id: integer().primaryKey() });\n";

/// A copy of the program, alone in a folder.
class CopiedProgram
{
public:
    CopiedProgram()
    {
        options.program = m_folder.filePath(QStringLiteral("raingauge-schema"));
        EXPECT_TRUE(QFile::copy(ProjectFolder::options().program, options.program));
        folder.write(QStringLiteral("schema.ts"), schema);
    }

    [[nodiscard]] QString cache() const { return options.program + QStringLiteral(".cache"); }

    ProjectFolder folder;
    EvaluatorOptions options = ProjectFolder::options();

private:
    QTemporaryDir m_folder;
};

TEST(EngineCache, LiesBesideTheProgram)
{
    EXPECT_GT(QFile(ProjectFolder::options().program + QStringLiteral(".cache")).size(), 100'000);
}

TEST(EngineCache, IsNotNeeded)
{
    const CopiedProgram program;
    const auto code = program.folder.schema({QStringLiteral("./schema.ts")}, program.options);
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(*code, *program.folder.schema());
}

TEST(EngineCache, OfAnotherEngineOrCutOffIsPassedOver)
{
    const CopiedProgram program;
    auto bytes = test::readFile(ProjectFolder::options().program + QStringLiteral(".cache"));
    auto otherEngine = bytes;
    otherEngine[6] = static_cast<char>(~otherEngine[6]); // within the fingerprint
    for (const auto &spoiled : {otherEngine, bytes.left(bytes.size() / 2), bytes.left(3), QByteArray()}) {
        test::writeFile(program.cache(), spoiled);
        const auto code = program.folder.schema({QStringLiteral("./schema.ts")}, program.options);
        ASSERT_TRUE(code) << spoiled.size() << testing::PrintToString(code.error());
        EXPECT_EQ(*code, *program.folder.schema());
    }
}

} // namespace
} // namespace raingauge::typescript
