// A copy of the sample project with a database of its own, worked on by raingauge-cli or by the real
// drizzle-kit.
#pragma once

#include "OtherProgram.h"
#include "postgres/ConnectionSettings.h"

#include <QTemporaryDir>

namespace raingauge::oracle {

class SampleCopy
{
public:
    /// Copies the sample, makes a database and lets node_modules point to the real tools.
    SampleCopy();

    const postgres::ConnectionSettings &database() const { return m_database; }

    /// packages/core, where drizzle.config.ts lies and both tools run.
    QString core() const;

    /// Replaces text in auth.sql.ts; fails the running test when it is not there.
    void editSchema(const QString &before, const QString &after) const;

    /// raingauge-cli in core().
    ProgramRun ours(const QStringList &arguments) const;
    /// `drizzle-kit generate` with rename prompts answered from JSON as in answers.json.
    ProgramRun theirGenerate(const QString &name, const QByteArray &answers) const;
    ProgramRun theirMigrate() const;

    /// All migration files, path → text, with ids, which are random, made zero, and times too.
    std::map<std::string, std::string> migrationFiles() const;

private:
    QTemporaryDir m_folder;
    postgres::ConnectionSettings m_database;
};

} // namespace raingauge::oracle
