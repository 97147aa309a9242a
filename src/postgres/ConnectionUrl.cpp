#include "postgres/ConnectionSettings.h"
#include "postgres/SystemCertificates.h"
#include "postgres/UrlParts.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QString queryValue(const UrlParts &parts, const char *name)
{
    const auto found = parts.query.find(QString::fromLatin1(name));
    return found == parts.query.end() ? QString() : found->second;
}

QString orVariable(const QString &value, const ConnectionVariables &variables, const char *name,
                   const QString &otherwise = {})
{
    return value.isEmpty() ? variables.value(name, otherwise) : value;
}

tl::unexpected<base::Error> unknownValue(const char *name, const QString &value, const char *known)
{
    return failure({ErrorCode::Usage,
                    QStringLiteral("the database URL has an unknown %1: %2").arg(QLatin1String(name), value),
                    {},
                    QStringLiteral("Use %1.").arg(QLatin1String(known))});
}

/// What node-postgres takes from the environment when the URL says nothing about TLS.
QString environmentSslMode(const ConnectionVariables &variables)
{
    const QString mode = variables.value("PGSSLMODE");
    if (mode == QStringLiteral("no-verify"))
        return QStringLiteral("require");
    const QStringList verified = {QStringLiteral("prefer"), QStringLiteral("require"),
                                  QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    return verified.contains(mode) ? QStringLiteral("verify-full") : QStringLiteral("disable");
}

/// `?sslmode=` where `uselibpqcompat=true` asks for the meanings of libpq, as far as node-postgres has them:
/// it never goes on without TLS.
Result<QString> compatibleSslMode(const QString &mode, const ConnectionSettings &settings)
{
    if (mode == QStringLiteral("disable"))
        return mode;
    if (mode == QStringLiteral("prefer") ||
        (mode == QStringLiteral("require") && settings.sslRootCert.isEmpty()))
        return QStringLiteral("require");
    if (mode == QStringLiteral("require"))
        return QStringLiteral("verify-ca");
    if (mode != QStringLiteral("verify-ca"))
        return QStringLiteral("verify-full");
    if (settings.sslRootCert.isEmpty())
        return failure({ErrorCode::Usage,
                        QStringLiteral("the database URL has sslmode=verify-ca without sslrootcert"),
                        {},
                        QStringLiteral("Name the authority's file in sslrootcert, or use verify-full.")});
    return mode;
}

/// `?ssl=`; the empty text when it says nothing.
Result<QString> plainSsl(const UrlParts &parts)
{
    const QString ssl = queryValue(parts, "ssl");
    static const std::map<QString, QString> modes = {
        {QString(), QString()},
        {QStringLiteral("true"), QStringLiteral("verify-full")},
        {QStringLiteral("1"), QStringLiteral("verify-full")},
        {QStringLiteral("0"), QStringLiteral("disable")},
        {QStringLiteral("no-verify"), QStringLiteral("require")},
        // node-postgres breaks on the rest once the server has TLS; they mean what postgres.js, drizzle-kit's
        // other driver, takes them for.
        {QStringLiteral("false"), QStringLiteral("disable")},
        {QStringLiteral("disable"), QStringLiteral("disable")},
        {QStringLiteral("allow"), QStringLiteral("require")},
        {QStringLiteral("prefer"), QStringLiteral("require")},
        {QStringLiteral("require"), QStringLiteral("require")},
        {QStringLiteral("verify-full"), QStringLiteral("verify-full")}};
    const auto found = modes.find(ssl);
    if (found == modes.end())
        return unknownValue("ssl", ssl, "true, false or no-verify");
    return found->second;
}

Result<QString> sslModeOf(const UrlParts &parts, const ConnectionSettings &settings,
                          const ConnectionVariables &variables)
{
    static const std::set<QString> known = {QString(),
                                            QStringLiteral("disable"),
                                            QStringLiteral("allow"),
                                            QStringLiteral("prefer"),
                                            QStringLiteral("require"),
                                            QStringLiteral("verify-ca"),
                                            QStringLiteral("verify-full"),
                                            QStringLiteral("no-verify")};
    const QString mode = queryValue(parts, "sslmode");
    if (!known.contains(mode))
        return unknownValue("sslmode", mode, "disable, require, verify-full or no-verify");
    const bool hasFiles = !(settings.sslRootCert + settings.sslCert + settings.sslKey).isEmpty();
    if (mode.isEmpty() && hasFiles)
        return QStringLiteral("verify-full");
    if (mode.isEmpty()) {
        const auto ssl = plainSsl(parts);
        if (!ssl || !ssl->isEmpty())
            return ssl;
        const bool isDirect = queryValue(parts, "sslnegotiation") == QStringLiteral("direct");
        return isDirect ? QStringLiteral("verify-full") : environmentSslMode(variables);
    }
    if (queryValue(parts, "uselibpqcompat") == QStringLiteral("true"))
        return compatibleSslMode(mode, settings);
    if (mode == QStringLiteral("disable"))
        return mode;
    return mode == QStringLiteral("no-verify") ? QStringLiteral("require") : QStringLiteral("verify-full");
}

Result<void> applyTls(const UrlParts &parts, const ConnectionVariables &variables,
                      ConnectionSettings &settings)
{
    settings.sslRootCert = queryValue(parts, "sslrootcert");
    settings.sslCert = queryValue(parts, "sslcert");
    settings.sslKey = queryValue(parts, "sslkey");
    const auto mode = sslModeOf(parts, settings, variables);
    if (!mode)
        return mode.failure();
    settings.sslMode = *mode;
    if (settings.sslMode == QStringLiteral("verify-full") && settings.sslRootCert.isEmpty())
        settings.sslRootCert = systemCertificates();
    return {};
}

Result<int> parsePort(const QString &given, const ConnectionVariables &variables)
{
    const QString text = given.isEmpty() ? variables.value("PGPORT", QStringLiteral("5432")) : given;
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        // Not quoted: after an unescaped '/' in the password, it would be the password's beginning.
        return failure(
            {ErrorCode::Usage,
             QStringLiteral("the database URL has no valid port"),
             {},
             QStringLiteral("A '/', '?' or '#' in the password must be written as %2F, %3F or %23.")});
    return port;
}

/// One port, or one for each of several hosts.
Result<void> applyPorts(const QString &given, const ConnectionVariables &variables,
                        ConnectionSettings &settings)
{
    QStringList ports;
    for (const QString &text : given.split(u',')) {
        const auto port = parsePort(text, variables);
        if (!port)
            return port.failure();
        ports += QString::number(*port);
    }
    settings.port = ports.front().toInt();
    if (ports.count(ports.front()) == ports.size())
        return {};
    settings.ports = ports.join(u',');
    if (ports.size() == settings.host.split(u',').size())
        return {};
    return failure({ErrorCode::Usage,
                    QStringLiteral("the database URL has not as many ports as hosts"),
                    {},
                    QStringLiteral("Give each host its port: host1:5432,host2:5433.")});
}

/// The run-time parameters that the server gets with the login.
QString startOptions(const UrlParts &parts, const ConnectionVariables &variables)
{
    QStringList options = {orVariable(queryValue(parts, "options"), variables, "PGOPTIONS")};
    for (const char *name : {"statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"}) {
        bool isNumber = false;
        const int milliseconds = queryValue(parts, name).toInt(&isNumber);
        if (isNumber)
            options += QStringLiteral("-c %1=%2").arg(QLatin1String(name)).arg(milliseconds);
    }
    options.removeAll(QString());
    return options.join(u' ');
}

/// "/folder database": a unix socket without a URL.
Result<ConnectionSettings> socketPath(const QString &text, const ConnectionVariables &variables)
{
    const QStringList words = text.split(u' ');
    ConnectionSettings settings;
    settings.host = words.value(0);
    const auto port = parsePort({}, variables);
    if (!port)
        return port.failure();
    settings.port = *port;
    settings.user = variables.value("PGUSER", variables.value("USER"));
    settings.database = orVariable(words.value(1), variables, "PGDATABASE", settings.user);
    settings.applicationName = variables.value("PGAPPNAME");
    settings.options = variables.value("PGOPTIONS");
    settings.sslMode = environmentSslMode(variables);
    return settings;
}

/// Seconds; `connect_timeout` of libpq, which node-postgres does not know: it waits for ever.
int connectTimeout(const UrlParts &parts)
{
    constexpr int longest = 600;
    const int asked = queryValue(parts, "connect_timeout").toInt();
    return asked > 0 ? std::min(asked, longest) : ConnectionSettings().connectTimeout;
}

} // namespace

Result<ConnectionSettings> parseConnectionUrl(const QString &url, const ConnectionVariables &variables)
{
    // As a browser takes it, without the white space around it and the line breaks within.
    const QString text = url.trimmed().remove(u'\t').remove(u'\n').remove(u'\r');
    if (text.isEmpty())
        return failure({ErrorCode::Usage, QStringLiteral("the database URL is empty")});
    if (text.startsWith(u'/'))
        return socketPath(text, variables);
    const auto parts = splitUrl(text);
    if (!parts)
        return parts.failure();
    const auto queryOr = [&](const char *name, const QString &otherwise) {
        const QString value = queryValue(*parts, name);
        return value.isEmpty() ? otherwise : value;
    };
    ConnectionSettings settings;
    settings.user = orVariable(queryOr("user", parts->user), variables, "PGUSER", variables.value("USER"));
    settings.password = queryOr("password", parts->password);
    settings.host = orVariable(parts->isSocket ? parts->path : queryOr("host", parts->host), variables,
                               "PGHOST", QStringLiteral("localhost"));
    if (const auto ports = applyPorts(queryOr("port", parts->port), variables, settings); !ports)
        return ports.failure();
    const QString database = parts->isSocket ? queryValue(*parts, "db") : parts->path;
    settings.database = orVariable(database, variables, "PGDATABASE", settings.user);
    settings.options = startOptions(*parts, variables);
    settings.applicationName = orVariable(queryValue(*parts, "application_name"), variables, "PGAPPNAME",
                                          queryValue(*parts, "fallback_application_name"));
    settings.connectTimeout = connectTimeout(*parts);
    if (const auto tls = applyTls(*parts, variables, settings); !tls)
        return tls.failure();
    return settings;
}

} // namespace raingauge::postgres
