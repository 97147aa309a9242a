// Connection settings in one line, as pgConnectionString.mjs prints those of node-postgres.
#pragma once

#include "postgres/ConnectionSettings.h"
#include "postgres/SystemCertificates.h"

#include <QStringList>

namespace raingauge::postgres {

inline QString printedTls(const ConnectionSettings &settings)
{
    const auto &mode = settings.sslMode;
    if (mode == QStringLiteral("disable"))
        return QStringLiteral("none");
    if (mode == QStringLiteral("require"))
        return QStringLiteral("encrypted");
    QString printed = mode;
    if (mode.startsWith(QStringLiteral("verify-")))
        printed = mode == QStringLiteral("verify-ca") ? QStringLiteral("verified")
                                                      : QStringLiteral("verified-host");
    if (!settings.sslRootCert.isEmpty() && settings.sslRootCert != systemCertificates())
        printed += QStringLiteral("+ca");
    if (!settings.sslCert.isEmpty())
        printed += QStringLiteral("+cert");
    if (!settings.sslKey.isEmpty())
        printed += QStringLiteral("+key");
    return printed;
}

/// "user|password|host|port|database|tls|application_name|options", or "refused".
inline std::string printed(const base::Result<ConnectionSettings> &parsed)
{
    if (!parsed)
        return "refused";
    const auto &settings = *parsed;
    const QStringList parts = {settings.user,
                               settings.password,
                               settings.host,
                               settings.ports.isEmpty() ? QString::number(settings.port) : settings.ports,
                               settings.database,
                               printedTls(settings),
                               settings.applicationName,
                               settings.options};
    return parts.join(u'|').toStdString();
}

} // namespace raingauge::postgres
