// A Drizzle project in a temporary folder, with real TypeScript.
#pragma once

#include "tasks/OpenProject.h"

#include <QTemporaryDir>

namespace raingauge::test {

class TestProject
{
public:
    /// A config that reads schema.ts and writes to drizzle/; `databaseUrl` goes into .env.
    explicit TestProject(const QString &databaseUrl = {});

    /// Writes `relative` below the project.
    void write(const QString &relative, const QByteArray &text) const;
    /// schema.ts with the imports that schema code needs, then `body`.
    void writeSchema(const QByteArray &body) const;
    /// `relative` as an absolute path.
    QString path(const QString &relative) const;
    /// Every file below the project with its bytes, to show that nothing changed.
    std::map<QString, QByteArray> files() const;

    const tasks::Context &context() const { return m_context; }
    tasks::ProjectChoice choice() const;
    /// The evaluated config; fails the running test when it cannot be read.
    project::Config config() const;

private:
    QTemporaryDir m_folder;
    tasks::Context m_context;
};

} // namespace raingauge::test
