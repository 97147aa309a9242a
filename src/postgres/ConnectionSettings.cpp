#include "postgres/ConnectionSettings.h"

#include <QStringList>
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

/// "h1:5432,h2:5433", each host as `shown` writes it.
template <class Shown>
QString places(const ConnectionSettings &settings, Shown shown)
{
    const QStringList hosts = settings.host.split(u',');
    const QStringList ports = settings.ports.split(u',');
    QStringList places;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        places += shown(hosts[i]) + u':' +
                  ports.value(settings.ports.isEmpty() ? -1 : i, QString::number(settings.port));
    return places.join(u',');
}

QString urlWith(const ConnectionSettings &settings, const QString &encodedPassword)
{
    QString url = QStringLiteral("postgresql://") + encodedPart(settings.user);
    if (!settings.password.isEmpty())
        url += u':' + encodedPassword;
    if (!settings.user.isEmpty() || !settings.password.isEmpty())
        url += u'@';
    url += places(settings, encodedHost) + u'/';
    // node-postgres decodes the path with decodeURI, which leaves escapes of these characters as they are.
    url += QString::fromLatin1(QUrl::toPercentEncoding(settings.database, ";/:@&=+$,"));
    return url;
}

} // namespace

QString displayName(const ConnectionSettings &settings)
{
    const QString database = settings.database.isEmpty() ? settings.user : settings.database;
    return database + QStringLiteral(" on ") + places(settings, [](const QString &host) { return host; });
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
