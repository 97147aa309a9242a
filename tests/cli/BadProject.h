// A project with a fault, as a table tells it, and what raingauge-cli must answer: exit code, error code,
// place, words of the cause and of the advice; and nothing in the folder may change by it.
#pragma once

#include "cli/CliProcess.h"

#include <gmock/gmock.h>

#include <ostream>

namespace raingauge::cli {

struct BadProject
{
    const char *name; ///< of the test
    /// Relative path → text, over a project whose config reads schema.ts and whose .env has an empty
    /// DATABASE_URL. A path that ends with "/" becomes a folder; one of a text "gone" is taken away.
    std::vector<std::pair<const char *, QByteArray>> files;
    const char *code;
    const char *file = ""; ///< relative to the folder of the config; "." for the project's folder itself
    int line = 0;          ///< 0: no line is told
    std::vector<const char *> words = {}; ///< of the message
    std::vector<const char *> hints = {}; ///< of the hint
    const char *command = "generate";
    int exitCode = 2;
};

inline const QByteArray gone = "gone";

inline void PrintTo(const BadProject &bad, std::ostream *out)
{
    *out << bad.name;
}

inline std::string nameOfCase(const testing::TestParamInfo<BadProject> &info)
{
    return info.param.name;
}

/// Limits that an endless or hungry program reaches soon.
inline std::map<QString, QString> smallLimits()
{
    return {{QStringLiteral("RAINGAUGE_EVALUATOR_SECONDS"), QStringLiteral("1")},
            {QStringLiteral("RAINGAUGE_EVALUATOR_MB"), QStringLiteral("64")}};
}

inline void makeFiles(const test::TestProject &project, const BadProject &bad)
{
    project.write(QStringLiteral("package-lock.json"), "{}");
    project.write(QStringLiteral("schema.ts"), "import { integer, pgTable } from 'drizzle-orm/pg-core';\n"
                                               "export const a = pgTable('a', { id: integer() });\n");
    for (const auto &[path, text] : bad.files) {
        const QString file = project.path(QString::fromUtf8(path));
        if (file.endsWith(u'/') || text == gone)
            QFile::remove(file.endsWith(u'/') ? file.chopped(1) : file);
        if (file.endsWith(u'/'))
            EXPECT_TRUE(QDir().mkpath(file));
        else if (text != gone)
            project.write(QString::fromUtf8(path), text);
    }
}

inline void expectTold(const base::Json &error, const BadProject &bad, const test::TestProject &project)
{
    const auto text = [&](const char *key) {
        return error[key].is_string() ? error[key].get<std::string>() : "";
    };
    EXPECT_EQ(text("code"), bad.code);
    const QString folder = QFileInfo(project.path(QString())).canonicalFilePath();
    EXPECT_EQ(text("file"), std::string(bad.file) == "." ? folder.toStdString() : bad.file);
    if (bad.line == 0)
        EXPECT_TRUE(error["line"].is_null());
    else
        EXPECT_EQ(error["line"], bad.line);
    for (const char *word : bad.words)
        EXPECT_THAT(text("message"), testing::HasSubstr(word));
    for (const char *word : bad.hints)
        EXPECT_THAT(text("hint"), testing::HasSubstr(word));
    EXPECT_FALSE(bad.words.empty()) << "a case must say what the cause is";
    EXPECT_FALSE(bad.hints.empty()) << "a case must say what the advice is";
}

/// Runs the command and expects what the case says.
inline void expectAnswer(const BadProject &bad, const std::function<void()> &inChild = {},
                         const std::function<void(const test::TestProject &)> &prepare = {})
{
    const test::TestProject project;
    makeFiles(project, bad);
    if (prepare)
        prepare(project);
    const QString folder = project.path(QString());
    const auto before = fileTree(folder);
    const QStringList arguments =
        QString::fromUtf8(bad.command).split(u' ') + QStringList{QStringLiteral("--json")};
    const auto answer = runProgram(folder, cliProgram(), arguments, inChild, smallLimits());
    EXPECT_EQ(answer.exitCode, bad.exitCode);
    EXPECT_TRUE(fileTree(folder) == before) << "the folder has changed";
    const auto json = answer.json();
    ASSERT_TRUE(json.contains("error")) << answer.out.toStdString();
    expectTold(json["error"], bad, project);
    if (testing::Test::HasFailure())
        ADD_FAILURE() << answer.out.toStdString() << answer.err.toStdString();
}

} // namespace raingauge::cli
