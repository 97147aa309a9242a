// A Drizzle project in a temporary folder, and the evaluator run on it.
#pragma once

#include "support/TestPaths.h"
#include "typescript/Evaluator.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace raingauge::base {

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << toString(error.code).toStdString() << ": " << fullMessage(error).toStdString();
    if (error.where)
        *out << " at " << error.where->file.toStdString() << ':' << error.where->line << ':'
             << error.where->column;
    if (!error.hint.isEmpty())
        *out << " (" << error.hint.toStdString() << ')';
}

} // namespace raingauge::base

namespace raingauge::typescript {

class ProjectFolder
{
public:
    /// A lock file makes the folder a repository of its own.
    ProjectFolder() { write(QStringLiteral("package-lock.json"), "{}"); }

    [[nodiscard]] QString root() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }
    [[nodiscard]] QString path(const QString &relative) const { return root() + QLatin1Char('/') + relative; }

    void write(const QString &relative, const QByteArray &text) const
    {
        test::writeFile(path(relative), text);
    }

    static EvaluatorOptions options(int timeoutMs = 20'000)
    {
        EvaluatorOptions result = findEvaluator();
        result.timeoutMs = timeoutMs;
        return result;
    }

    [[nodiscard]] base::Result<project::Config>
    config(const QString &file = QStringLiteral("drizzle.config.ts"),
           const std::map<QString, QString> &environment = {}) const
    {
        return evaluateConfig(options(), path(file), environment, {});
    }

    /// Evaluates schema files named by globs, as a config in the root folder would.
    [[nodiscard]] base::Result<SchemaCode>
    schema(const std::vector<QString> &globs = {QStringLiteral("./schema.ts")},
           const EvaluatorOptions &given = options()) const
    {
        project::Config made;
        made.file = path(QStringLiteral("drizzle.config.ts"));
        made.directory = root();
        made.schema = globs;
        return evaluateSchema(given, made, {});
    }

    /// The error of evaluating `code` as schema.ts; fails the test when there is none.
    [[nodiscard]] base::Error schemaError(const QByteArray &code) const
    {
        write(QStringLiteral("schema.ts"), code);
        const auto result = schema();
        EXPECT_FALSE(result) << code.toStdString();
        return result ? base::Error() : result.error();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace raingauge::typescript
