#include "postgres/ConnectionSettings.h"
#include "postgres/SystemCertificates.h"

#include <map>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

enum class Decoding
{
    All,          ///< decodeURIComponent
    KeepReserved, ///< decodeURI: %2F and its like stay as they are
};

/// The parts of a URL, still percent-encoded.
struct UrlParts
{
    QString scheme;
    QString user;
    QString password;
    QString host;
    QString port;
    QString path;                     ///< without its first slash
    std::map<QString, QString> query; ///< decoded; the last of equal names wins
    bool decimalEscapesOnly = false;  ///< see escapesAreDecimal
};

/// pg-connection-string encodes a URL that holds a space or a stray '%' once more and gives back only escapes
/// of two decimal digits; in such a URL "%2F" therefore means those three characters.
bool escapesAreDecimal(const QString &url)
{
    for (qsizetype i = 0; i < url.size(); ++i) {
        if (url[i] == u' ')
            return true;
        const auto isHex = [&](qsizetype at) {
            return at < url.size() && QStringLiteral("0123456789abcdefABCDEF").contains(url[at]);
        };
        const bool isStray =
            url[i] == u'%' && i + 1 < url.size() && (!isHex(i + 1) || (i + 2 < url.size() && !isHex(i + 2)));
        if (isStray)
            return true;
    }
    return false;
}

QString decodeUrlPart(const QString &encoded, Decoding decoding, bool decimalOnly)
{
    const QByteArray bytes = encoded.toUtf8();
    QByteArray decoded;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArray digits = bytes.mid(i + 1, 2);
        bool isEscape = false;
        const int code = digits.size() == 2 ? digits.toInt(&isEscape, 16) : 0;
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (isEscape && decimalOnly)
            isEscape = isDigit(digits[0]) && isDigit(digits[1]);
        const char character = static_cast<char>(code);
        if (isEscape && decoding == Decoding::KeepReserved)
            isEscape = !QByteArray(";/?:@&=+$,#").contains(character);
        if (bytes[i] == '%' && isEscape) {
            decoded += character;
            i += 2;
        } else {
            decoded += bytes[i];
        }
    }
    return QString::fromUtf8(decoded);
}

std::map<QString, QString> parseQuery(const QString &query, bool decimalOnly)
{
    std::map<QString, QString> values;
    for (QString pair : query.split(u'&', Qt::SkipEmptyParts)) {
        pair.replace(u'+', u' ');
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = equals < 0 ? pair : pair.left(equals);
        const QString value = equals < 0 ? QString() : pair.mid(equals + 1);
        values[decodeUrlPart(name, Decoding::All, decimalOnly)] =
            decodeUrlPart(value, Decoding::All, decimalOnly);
    }
    return values;
}

/// "user:password@host:port" → its parts. As WHATWG: the last '@' ends the login, so a password may hold one.
void parseAuthority(const QString &authority, UrlParts &parts)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QString login = authority.left(at);
        const qsizetype colon = login.indexOf(u':');
        parts.user = colon < 0 ? login : login.left(colon);
        parts.password = colon < 0 ? QString() : login.mid(colon + 1);
    }
    const QString place = authority.mid(at + 1);
    const qsizetype bracket = place.lastIndexOf(u']');
    const qsizetype colon = place.indexOf(u':', qMax<qsizetype>(bracket, 0));
    parts.host = colon < 0 ? place : place.left(colon);
    parts.port = colon < 0 ? QString() : place.mid(colon + 1);
    if (parts.host.startsWith(u'[') && parts.host.endsWith(u']'))
        parts.host = parts.host.mid(1, parts.host.size() - 2);
}

Result<UrlParts> splitUrl(const QString &url)
{
    const qsizetype schemeEnd = url.indexOf(QStringLiteral(":"));
    UrlParts parts;
    parts.scheme = url.left(schemeEnd).toLower();
    const bool isSocket = parts.scheme == QStringLiteral("socket");
    const bool isPostgres =
        parts.scheme == QStringLiteral("postgres") || parts.scheme == QStringLiteral("postgresql");
    const bool hasAuthority = url.mid(schemeEnd).startsWith(QStringLiteral("://"));
    if (schemeEnd < 1 || (!isSocket && !(isPostgres && hasAuthority)))
        return failure({ErrorCode::Usage,
                        QStringLiteral("the database URL does not begin with postgresql://"),
                        {},
                        QStringLiteral("Write it as postgresql://user:password@host:5432/database.")});
    parts.decimalEscapesOnly = escapesAreDecimal(url);
    QString rest = url.mid(schemeEnd + (hasAuthority ? 3 : 1));
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0)
        rest.truncate(hash);
    if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
        parts.query = parseQuery(rest.mid(question + 1), parts.decimalEscapesOnly);
        rest.truncate(question);
    }
    const qsizetype slash = isSocket && !hasAuthority ? 0 : rest.indexOf(u'/');
    parseAuthority(slash < 0 ? rest : rest.left(slash), parts);
    parts.path = slash < 0 ? QString() : rest.mid(slash + (isSocket ? 0 : 1));
    return parts;
}

QString queryValue(const UrlParts &parts, const char *name)
{
    const auto found = parts.query.find(QString::fromLatin1(name));
    return found == parts.query.end() ? QString() : found->second;
}

Result<void> applyTls(const UrlParts &parts, ConnectionSettings &settings)
{
    const QString mode = queryValue(parts, "sslmode");
    const QString ssl = queryValue(parts, "ssl");
    settings.sslRootCert = queryValue(parts, "sslrootcert");
    settings.sslCert = queryValue(parts, "sslcert");
    settings.sslKey = queryValue(parts, "sslkey");
    static const QStringList known = {QString(),
                                      QStringLiteral("disable"),
                                      QStringLiteral("allow"),
                                      QStringLiteral("prefer"),
                                      QStringLiteral("require"),
                                      QStringLiteral("verify-ca"),
                                      QStringLiteral("verify-full"),
                                      QStringLiteral("no-verify")};
    if (!known.contains(mode))
        return failure({ErrorCode::Usage,
                        QStringLiteral("the database URL has an unknown sslmode: %1").arg(mode),
                        {},
                        QStringLiteral("Use disable, require, verify-full or no-verify.")});
    const bool asLibpq = queryValue(parts, "uselibpqcompat") == QStringLiteral("true");
    const bool hasFiles = !(settings.sslRootCert + settings.sslCert + settings.sslKey).isEmpty();
    const bool isOn = ssl == QStringLiteral("true") || ssl == QStringLiteral("1") || hasFiles;
    if (mode == QStringLiteral("no-verify") || ssl == QStringLiteral("no-verify"))
        settings.sslMode = QStringLiteral("require");
    else if (mode == QStringLiteral("disable") || ssl == QStringLiteral("false") ||
             ssl == QStringLiteral("0"))
        settings.sslMode = QStringLiteral("disable");
    else if (asLibpq || mode == QStringLiteral("allow"))
        settings.sslMode = mode;
    else if (!mode.isEmpty() || isOn)
        settings.sslMode = QStringLiteral("verify-full");
    if (settings.sslMode == QStringLiteral("verify-full") && settings.sslRootCert.isEmpty())
        settings.sslRootCert = systemCertificates();
    return {};
}

QString orEnvironment(const QString &value, const char *variable, const QString &otherwise = {})
{
    return value.isEmpty() ? qEnvironmentVariable(variable, otherwise) : value;
}

Result<int> parsePort(const QString &given)
{
    const QString text = orEnvironment(given, "PGPORT", QStringLiteral("5432"));
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

/// "/folder database": a unix socket without a URL.
ConnectionSettings socketPath(const QString &text)
{
    const QStringList words = text.split(u' ');
    ConnectionSettings settings;
    settings.host = words.value(0);
    settings.user = qEnvironmentVariable("PGUSER", qEnvironmentVariable("USER"));
    settings.database = orEnvironment(words.value(1), "PGDATABASE", settings.user);
    return settings;
}

} // namespace

Result<ConnectionSettings> parseConnectionUrl(const QString &url)
{
    const QString text = url.trimmed();
    if (text.isEmpty())
        return failure({ErrorCode::Usage, QStringLiteral("the database URL is empty")});
    if (text.startsWith(u'/'))
        return socketPath(text);
    const auto parts = splitUrl(text);
    if (!parts)
        return parts.failure();
    const auto decoded = [&](const QString &part, Decoding decoding = Decoding::All) {
        return decodeUrlPart(part, decoding, parts->decimalEscapesOnly);
    };
    const auto queryOr = [&](const char *name, const QString &otherwise) {
        const QString value = queryValue(*parts, name);
        return value.isEmpty() ? otherwise : value;
    };
    const bool isSocket = parts->scheme == QStringLiteral("socket");
    ConnectionSettings settings;
    settings.user =
        orEnvironment(queryOr("user", decoded(parts->user)), "PGUSER", qEnvironmentVariable("USER"));
    settings.password = queryOr("password", decoded(parts->password));
    const QString host = isSocket ? decoded(parts->path, Decoding::KeepReserved) : decoded(parts->host);
    settings.host =
        orEnvironment(isSocket ? host : queryOr("host", host), "PGHOST", QStringLiteral("localhost"));
    const auto port = parsePort(isSocket ? QString() : queryOr("port", parts->port));
    if (!port)
        return port.failure();
    settings.port = *port;
    const QString database =
        isSocket ? queryValue(*parts, "db") : decoded(parts->path, Decoding::KeepReserved);
    settings.database = orEnvironment(database, "PGDATABASE", settings.user);
    settings.options = queryValue(*parts, "options");
    settings.applicationName = queryValue(*parts, "application_name");
    if (const auto tls = applyTls(*parts, settings); !tls)
        return tls.failure();
    return settings;
}

} // namespace raingauge::postgres
