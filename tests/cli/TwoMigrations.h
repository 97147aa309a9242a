// A project with two migrations on disk and a third column in its code, and ways to spoil its folder.
#pragma once

#include "cli/CliProcess.h"

#include <QDir>
#include <QFile>

namespace raingauge::cli {

inline const QString journal = QStringLiteral("drizzle/meta/_journal.json");
inline const QString newest = QStringLiteral("drizzle/meta/0001_snapshot.json");

inline QByteArray schemaWith(const char *columns)
{
    return QByteArray("export const users = pgTable('users', { id: integer().primaryKey()") + columns +
           " });\n";
}

/// What two runs of generate leave; made once.
inline const std::map<QString, QByteArray> &soundFiles()
{
    static const auto files = [] {
        const test::TestProject project;
        for (const auto *columns : {"", ", a: text()"}) {
            project.writeSchema(schemaWith(columns));
            EXPECT_EQ(runCli(project,
                             {QStringLiteral("generate"), QStringLiteral("--name"), QStringLiteral("step")})
                          .exitCode,
                      0);
        }
        return project.files();
    }();
    return files;
}

/// A project with two migrations and a column that is not generated yet.
struct TwoMigrations : test::TestProject
{
    explicit TwoMigrations(const QString &url = QStringLiteral("postgresql://me@127.0.0.1:1/none"))
        : test::TestProject(url)
    {
        for (const auto &[name, bytes] : soundFiles())
            if (name.startsWith(QStringLiteral("drizzle/")))
                write(name, bytes);
        writeSchema(schemaWith(", a: text(), b: text()"));
    }

    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const
    {
        auto bytes = test::readFile(path(file));
        EXPECT_TRUE(bytes.contains(before)) << bytes.toStdString();
        write(file, bytes.replace(bytes.indexOf(before), before.size(), after));
    }

    void cut(const QString &file, int length) const { write(file, test::readFile(path(file)).left(length)); }

    void conflict(const QString &file) const
    {
        auto lines = test::readFile(path(file)).split('\n');
        lines.insert(12, "<<<<<<< HEAD");
        lines.insert(14, "=======");
        lines.insert(16, ">>>>>>> theirs");
        write(file, lines.join('\n'));
    }

    void layoutOne() const
    {
        write(QStringLiteral("drizzle/20250101000000_init/migration.sql"), "SELECT 1;");
        write(QStringLiteral("drizzle/20250101000000_init/snapshot.json"),
              R"({"version":"8","dialect":"postgres"})");
    }

    void removeFolder(const QString &name) const { QDir(path(name)).removeRecursively(); }

    /// Puts a link in the place of the migrations folder.
    void linkOut(const QString &target) const
    {
        removeFolder(QStringLiteral("drizzle"));
        EXPECT_TRUE(QFile::link(target, path(QStringLiteral("drizzle"))));
    }
};

} // namespace raingauge::cli
