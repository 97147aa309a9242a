#include "postgres/ConnectionSettings.h"

#include <QUrl>

namespace raingauge::postgres {

namespace {

QString encodedPart(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// An IPv6 address goes into brackets; the folder of a unix socket is percent-encoded, as node-postgres takes
/// it.
QString encodedHost(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : encodedPart(host);
}

QString urlWith(const ConnectionSettings &settings, const QString &encodedPassword)
{
    QString url = QStringLiteral("postgresql://") + encodedPart(settings.user);
    if (!settings.password.isEmpty())
        url += u':' + encodedPassword;
    if (!settings.user.isEmpty() || !settings.password.isEmpty())
        url += u'@';
    url += encodedHost(settings.host) + u':' + QString::number(settings.port) + u'/';
    // node-postgres decodes the path with decodeURI, which leaves escapes of these characters as they are.
    url += QString::fromLatin1(QUrl::toPercentEncoding(settings.database, ";/:@&=+$,"));
    return url;
}

} // namespace

QString displayName(const ConnectionSettings &settings)
{
    const QString database = settings.database.isEmpty() ? settings.user : settings.database;
    return database + QStringLiteral(" on ") + settings.host + u':' + QString::number(settings.port);
}

QString urlWithPassword(const ConnectionSettings &settings)
{
    return urlWith(settings, encodedPart(settings.password));
}

QString urlWithoutPassword(const ConnectionSettings &settings)
{
    return urlWith(settings, QStringLiteral("***"));
}

} // namespace raingauge::postgres
