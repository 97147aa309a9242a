// The environment's variables as node-postgres reads them: an empty one is none.
#pragma once

#include <QString>

#include <map>

namespace raingauge::postgres {

class ConnectionVariables
{
public:
    /// Those of this process.
    ConnectionVariables() = default;
    /// process.env as a config left it, with what its .env files set; `environment` outlives this object. If
    /// it is empty, this process's own.
    explicit ConnectionVariables(const std::map<QString, QString> &environment) : m_environment(&environment)
    {
    }

    /// The variable's value, or `otherwise` when it has none.
    QString value(const char *name, const QString &otherwise = {}) const
    {
        if (!m_environment || m_environment->empty()) {
            const QString own = qEnvironmentVariable(name);
            return own.isEmpty() ? otherwise : own;
        }
        const auto found = m_environment->find(QString::fromLatin1(name));
        return found == m_environment->end() || found->second.isEmpty() ? otherwise : found->second;
    }

private:
    const std::map<QString, QString> *m_environment = nullptr;
};

} // namespace raingauge::postgres
