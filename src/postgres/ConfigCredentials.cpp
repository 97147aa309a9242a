#include "postgres/ConnectionSettings.h"
#include "postgres/SystemCertificates.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;
using project::Config;

namespace {

/// "A", "A and B", "A, B and C".
QString joinWords(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ") + words.last();
}

/// The path as seen from the nearest folder that holds both it and the config: "apps/server/.env"; or from
/// the config, where that would leave but a name: "../../.env".
QString pathInRepository(const QString &path, const QString &directory)
{
    QString shared = QDir::cleanPath(directory);
    while (shared.contains(u'/') && !path.startsWith(shared + u'/'))
        shared.truncate(shared.lastIndexOf(u'/'));
    const QString below = shared.isEmpty() ? path : path.mid(shared.size() + 1);
    return below.contains(u'/') ? below : QDir(directory).relativeFilePath(path);
}

/// The .env files that matter: those that the config itself names, else drizzle-kit's own beside the config.
std::vector<project::EnvFile> namedEnvFiles(const Config &config)
{
    const QString own = QDir::cleanPath(config.directory + QStringLiteral("/.env"));
    std::vector<project::EnvFile> named;
    for (const project::EnvFile &file : config.envFiles) {
        if (QDir::cleanPath(file.path) != own)
            named.push_back(file);
    }
    return named.empty() ? config.envFiles : named;
}

/// "drizzle.config.ts reads it from apps/server/.env, which does not exist"
QString whereItIsRead(const Config &config, const std::vector<project::EnvFile> &files, bool isSingle)
{
    const QString reader = QFileInfo(config.file).fileName() + QStringLiteral(" reads ") +
                           (isSingle ? QStringLiteral("it") : QStringLiteral("them")) +
                           QStringLiteral(" from ");
    if (files.empty())
        return reader + QStringLiteral("the environment");
    const auto path = [&](const project::EnvFile &file) {
        return pathInRepository(file.path, config.directory);
    };
    const auto fault = [&](const project::EnvFile &file) {
        return file.exists ? QStringLiteral("does not set ") +
                                 (isSingle ? QStringLiteral("it") : QStringLiteral("them"))
                           : QStringLiteral("does not exist");
    };
    if (files.size() == 1)
        return reader + path(files[0]) + QStringLiteral(", which ") + fault(files[0]);
    QStringList described;
    for (const project::EnvFile &file : files)
        described += path(file) + QStringLiteral(" (which ") + fault(file) + u')';
    return reader + joinWords(described);
}

/// The failure when `field` (e.g. "dbCredentials.url") has no value.
tl::unexpected<base::Error> missing(const Config &config, const QString &field)
{
    QStringList empty;
    for (const project::EnvRead &read : config.envReads) {
        if (!read.hasValue)
            empty += read.name;
    }
    const base::Location where{config.file};
    if (empty.isEmpty())
        return failure({ErrorCode::EnvMissing,
                        QStringLiteral("%1 is empty in %2").arg(field, QFileInfo(config.file).fileName()),
                        where, QStringLiteral("Give it a value there, or pass --url.")});
    const auto files = namedEnvFiles(config);
    const QString message = joinWords(empty) +
                            (empty.size() == 1 ? QStringLiteral(" is") : QStringLiteral(" are")) +
                            QStringLiteral(" empty: ") + whereItIsRead(config, files, empty.size() == 1);
    const QString example = empty.first() + QStringLiteral("=") +
                            (field.endsWith(QStringLiteral("url"))
                                 ? QStringLiteral("postgresql://user:password@localhost:5432/database")
                                 : QStringLiteral("…"));
    QString hint = QStringLiteral("Set %1 in the environment, or pass --url.").arg(joinWords(empty));
    if (!files.empty())
        hint = (files.back().exists ? QStringLiteral("Add to %1 the line %2")
                                    : QStringLiteral("Create %1 with the line %2"))
                   .arg(pathInRepository(files.back().path, config.directory), example);
    return failure({ErrorCode::EnvMissing, message, where, hint});
}

bool isThisMachine(const QString &host)
{
    return host.startsWith(u'/') || host == QStringLiteral("localhost") || host == QStringLiteral("::1") ||
           host.startsWith(QStringLiteral("127."));
}

/// As drizzle-kit 0.31.11 gives `ssl` to node-postgres: `require`, `prefer` and `allow` encrypt without
/// verifying, no word at all verifies. That a server of this machine, where nobody is in between, has no TLS
/// or a certificate of its own is no reason for us to refuse.
QString libpqSslMode(project::SslMode mode, const QString &host)
{
    switch (mode) {
    case project::SslMode::Unset:
        return isThisMachine(host) ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    case project::SslMode::Disable:
        return QStringLiteral("disable");
    case project::SslMode::Require:
    case project::SslMode::NoVerify:
        return QStringLiteral("require");
    case project::SslMode::VerifyCa:
        return QStringLiteral("verify-ca");
    case project::SslMode::VerifyFull:
        return QStringLiteral("verify-full");
    }
    return {};
}

bool isGiven(const std::optional<QString> &value)
{
    return value && !value->trimmed().isEmpty();
}

/// libpq looks for PGPASSWORD too, but knows nothing of the config's .env.
ConnectionSettings withPassword(ConnectionSettings settings, const Config &config)
{
    if (settings.password.isEmpty() && !config.environment.empty())
        settings.password = ConnectionVariables(config.environment).value("PGPASSWORD");
    return settings;
}

/// "dbCredentials.url", with the variable that it is, where one is.
QString urlName(const Config &config)
{
    const QString field = QStringLiteral("dbCredentials.url");
    for (const project::EnvRead &read : config.envReads) {
        const auto variable = config.environment.find(read.name);
        if (variable != config.environment.end() && variable->second == *config.credentials.url)
            return field + QStringLiteral(" (%1)").arg(read.name);
    }
    return field;
}

/// The URL's settings; its files lie where drizzle-kit runs, beside the config.
Result<ConnectionSettings> urlSettings(const Config &config)
{
    auto parsed = parseConnectionUrl(*config.credentials.url, ConnectionVariables(config.environment));
    if (!parsed) {
        base::Error error =
            base::withContext(parsed.error(), QStringLiteral("%1 cannot be used").arg(urlName(config)));
        error.where = base::Location{config.file};
        return failure(error);
    }
    for (QString *file : {&parsed->sslRootCert, &parsed->sslCert, &parsed->sslKey}) {
        if (!file->isEmpty())
            *file = QDir(config.directory).absoluteFilePath(*file);
    }
    return withPassword(*std::move(parsed), config);
}

ConnectionSettings fieldSettings(const project::Credentials &given, const ConnectionVariables &variables)
{
    ConnectionSettings settings;
    settings.host = *given.host;
    settings.port = given.port.value_or(variables.value("PGPORT", QStringLiteral("5432")).toInt());
    settings.user = given.user && !given.user->isEmpty() ? *given.user
                                                         : variables.value("PGUSER", variables.value("USER"));
    settings.password = given.password.value_or(QString());
    settings.database = *given.database;
    settings.applicationName = variables.value("PGAPPNAME");
    settings.options = variables.value("PGOPTIONS");
    settings.sslMode = libpqSslMode(given.ssl, settings.host);
    settings.sslRootCert = given.sslCa;
    settings.sslCert = given.sslCert;
    settings.sslKey = given.sslKey;
    if (settings.sslMode.startsWith(QStringLiteral("verify-")) && settings.sslRootCert.isEmpty())
        settings.sslRootCert = systemCertificates();
    return settings;
}

} // namespace

Result<ConnectionSettings> connectionSettings(const Config &config)
{
    const project::Credentials &given = config.credentials;
    const bool hasFields = given.host || given.port || given.user || given.password || given.database;
    const bool areFieldsWhole = isGiven(given.host) && isGiven(given.database);
    if (!areFieldsWhole && isGiven(given.url))
        return urlSettings(config);
    if (!hasFields)
        return missing(config, QStringLiteral("dbCredentials.url"));
    if (!areFieldsWhole)
        return missing(config, isGiven(given.host) ? QStringLiteral("dbCredentials.database")
                                                   : QStringLiteral("dbCredentials.host"));
    if (const int port = given.port.value_or(5432); port < 1 || port > 65535)
        return failure({ErrorCode::Usage, QStringLiteral("dbCredentials.port is no valid port: %1").arg(port),
                        base::Location{config.file}});
    return withPassword(fieldSettings(given, ConnectionVariables(config.environment)), config);
}

} // namespace raingauge::postgres
