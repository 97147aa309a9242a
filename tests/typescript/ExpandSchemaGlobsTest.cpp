#include "typescript/ExpandSchemaGlobs.h"

#include "typescript/ProjectFolder.h"

#include <QDir>

namespace raingauge::typescript {
namespace {

class SchemaGlobs : public testing::Test
{
protected:
    SchemaGlobs()
    {
        for (const char *name : {"src/b.ts", "src/a.sql.ts", "src/README.md", "src/deep/c.ts", "src/x.d.ts",
                                 "src/y.json", "src/m.mjs", "src/t.tsx", "schema.ts", "empty/notes.txt"})
            m_folder.write(QString::fromLatin1(name), "");
        m_config.file = m_folder.path(QStringLiteral("drizzle.config.ts"));
        m_config.directory = m_folder.root();
    }

    QStringList expanded(const std::vector<QString> &schema)
    {
        m_config.schema = schema;
        const auto files = expandSchemaGlobs(m_config);
        QStringList result;
        for (const QString &file : files.value_or(std::vector<QString>()))
            result.push_back(QDir(m_folder.root()).relativeFilePath(file));
        return result;
    }

    ProjectFolder m_folder;
    project::Config m_config;
};

TEST_F(SchemaGlobs, KeepTheOrderOfEntriesAndSortWithinOne)
{
    EXPECT_EQ(
        expanded({QStringLiteral("./src/**/*.ts"), QStringLiteral("schema.ts")}).join(u' ').toStdString(),
        "src/a.sql.ts src/b.ts src/deep/c.ts src/x.d.ts schema.ts");
    EXPECT_EQ(
        expanded({QStringLiteral("schema.ts"), QStringLiteral("./schema.ts"), QStringLiteral("src/b.ts")})
            .join(u' ')
            .toStdString(),
        "schema.ts src/b.ts");
}

TEST_F(SchemaGlobs, OfAFolderAreItsOwnCodeFiles)
{
    EXPECT_EQ(expanded({QStringLiteral("./src")}).join(u' ').toStdString(),
              "src/a.sql.ts src/b.ts src/m.mjs src/t.tsx src/x.d.ts");
    EXPECT_EQ(expanded({m_folder.path(QStringLiteral("src/deep"))}).join(u' ').toStdString(),
              "src/deep/c.ts");
}

TEST_F(SchemaGlobs, WithoutAFileAreErrors)
{
    for (const char *entry : {"./nothing/*.ts", "gone.ts", "empty", "", "src/*.{png,jpg}"}) {
        m_config.schema = {QStringLiteral("schema.ts"), QString::fromLatin1(entry)};
        const auto files = expandSchemaGlobs(m_config);
        ASSERT_FALSE(files) << entry;
        EXPECT_EQ(files.error().code, base::ErrorCode::SchemaUnreadable);
        EXPECT_TRUE(files.error().message.contains(QStringLiteral("\"%1\"").arg(QString::fromLatin1(entry))));
        EXPECT_EQ(files.error().where->file, m_config.file);
    }
    m_config.schema = {};
    EXPECT_EQ(expandSchemaGlobs(m_config).error().message, QStringLiteral("the config names no `schema`"));
}

} // namespace
} // namespace raingauge::typescript
