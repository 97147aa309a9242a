#include "support/TestProject.h"

#include "support/TestPaths.h"

#include <QDir>
#include <QDirIterator>

#include <gtest/gtest.h>

namespace raingauge::test {

TestProject::TestProject(const QString &databaseUrl) : m_context(tasks::systemContext())
{
    static const QTemporaryDir settings; // not those of whoever runs the tests
    tasks::useNodeChoices(m_context, tasks::NodeChoices(settings.filePath(QStringLiteral("settings.conf"))));
    m_context.environment.erase(QStringLiteral("DATABASE_URL"));
    write(QStringLiteral("drizzle.config.ts"), R"(import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './schema.ts',
  out: './drizzle',
  dbCredentials: { url: process.env.DATABASE_URL! },
});
)");
    write(QStringLiteral(".env"), QStringLiteral("DATABASE_URL=%1\n").arg(databaseUrl).toUtf8());
}

void TestProject::write(const QString &relative, const QByteArray &text) const
{
    writeFile(path(relative), text);
}

void TestProject::writeSchema(const QByteArray &body) const
{
    write(QStringLiteral("schema.ts"), "import { sql } from 'drizzle-orm';\n"
                                       "import * as pg from 'drizzle-orm/pg-core';\n"
                                       "const { integer, pgEnum, pgTable, serial, text, varchar } = pg;\n"
                                       "void sql;\n\n" +
                                           body);
}

QString TestProject::path(const QString &relative) const
{
    return QDir(m_folder.path()).filePath(relative);
}

std::map<QString, QByteArray> TestProject::files() const
{
    std::map<QString, QByteArray> found;
    QDirIterator iterator(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const auto file = iterator.next();
        found[QDir(m_folder.path()).relativeFilePath(file)] = readFile(file);
    }
    return found;
}

tasks::ProjectChoice TestProject::choice() const
{
    return {m_folder.path(), {}, std::nullopt};
}

project::Config TestProject::config() const
{
    const auto config = tasks::readConfig(m_context, choice(), {});
    EXPECT_TRUE(config) << base::fullMessage(config.error()).toStdString();
    return config.value_or(project::Config{});
}

} // namespace raingauge::test
