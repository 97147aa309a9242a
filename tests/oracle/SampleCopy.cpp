#include "SampleCopy.h"

#include "support/TestPaths.h"
#include "support/TestServer.h"
#include "tasks/SampleProject.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {

SampleCopy::SampleCopy() : m_database(test::newDatabase())
{
    const auto folder = m_folder.filePath(u"project"_s);
    const auto config = tasks::copySampleProject(folder, test::databaseUrl(m_database));
    EXPECT_TRUE(config) << base::fullMessage(config.error()).toStdString();
    for (const auto &place : {folder, core()})
        EXPECT_TRUE(QFile::link(test::oracleModules(), place + u"/node_modules"_s)) << place.toStdString();
}

QString SampleCopy::core() const
{
    return m_folder.filePath(u"project/packages/core"_s);
}

void SampleCopy::editSchema(const QString &before, const QString &after) const
{
    const auto path = core() + u"/src/auth/auth.sql.ts"_s;
    auto text = QString::fromUtf8(test::readFile(path));
    ASSERT_TRUE(text.contains(before)) << before.toStdString();
    test::writeFile(path, text.replace(before, after).toUtf8());
}

ProgramRun SampleCopy::ours(const QStringList &arguments) const
{
    return runProgram(test::buildPath(u"bin/raingauge-cli"_s), arguments, core());
}

ProgramRun SampleCopy::theirGenerate(const QString &name, const QByteArray &answers) const
{
    QStringList arguments{core(), name};
    if (!answers.isEmpty()) {
        arguments.append(m_folder.filePath(u"answers.json"_s));
        test::writeFile(arguments.back(), answers);
    }
    return runOracleScript(u"generate.mjs"_s, arguments, 120'000);
}

ProgramRun SampleCopy::theirMigrate() const
{
    return runProgram(u"node"_s, {u"node_modules/drizzle-kit/bin.cjs"_s, u"migrate"_s}, core());
}

std::map<std::string, std::string> SampleCopy::migrationFiles() const
{
    static const QRegularExpression id(u"(\"(?:id|prevId)\": )\"[-0-9a-f]{36}\""_s);
    static const QRegularExpression when(u"(\"when\": )\\d+"_s);
    const QDir root(core() + u"/src/migrations"_s);
    std::map<std::string, std::string> files;
    for (QDirIterator it(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        const auto path = it.next();
        auto text = QString::fromUtf8(test::readFile(path));
        text.replace(id, u"\\1\"\""_s).replace(when, u"\\10"_s);
        files[root.relativeFilePath(path).toStdString()] = text.toStdString();
    }
    return files;
}

} // namespace raingauge::oracle
