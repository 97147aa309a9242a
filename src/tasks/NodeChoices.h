// The projects whose code the user lets Node.js evaluate, with the user's rights. Kept in the user's own
// settings, never in a project: what comes with a repository cannot put itself onto this list.
#pragma once

#include <QString>

namespace raingauge::tasks {

/// Thread-safe. The window and the command line read the same list.
class NodeChoices
{
public:
    /// `file` holds the settings; empty: nothing is chosen and nothing can be.
    explicit NodeChoices(QString file = {}) : m_file(std::move(file)) {}

    /// Whether the code of the project with this config is to be evaluated with Node.js. A project is known
    /// by where its config lies; a link to another project's config is not that project.
    bool contains(const QString &configFile) const;

    /// Lasts until remove().
    void add(const QString &configFile) const;
    void remove(const QString &configFile) const;

private:
    QString m_file;
};

} // namespace raingauge::tasks
