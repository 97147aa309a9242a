#include "postgres/UrlParts.h"

#include <QStringList>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

enum class Decoding
{
    All,          ///< decodeURIComponent
    KeepReserved, ///< decodeURI: %2F and its like stay as they are
    Query         ///< URLSearchParams: what is no escape stays as it is
};

/// The parts before decoding.
struct RawUrl
{
    QString scheme;
    QString authority;
    QString path; ///< with its first slash
    QString query;
    QString fragment;
    bool hasAuthority = false;
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

/// Decodes the escapes of one URL.
class Decoder
{
public:
    explicit Decoder(const QString &url) : m_decimalOnly(escapesAreDecimal(url)) {}

    /// Whether every part so far could be decoded: decodeURI and decodeURIComponent throw for what is no
    /// escape, or no UTF-8.
    bool isValid() const { return m_isValid; }

    QString operator()(const QString &encoded, Decoding decoding = Decoding::All);

private:
    bool m_decimalOnly;
    bool m_isValid = true;
};

QString Decoder::operator()(const QString &encoded, Decoding decoding)
{
    const QByteArray bytes = encoded.toUtf8();
    QByteArray decoded;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArray digits = bytes.mid(i + 1, 2);
        const auto isHex = [](char c) { return QByteArray("0123456789abcdefABCDEF").contains(c); };
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        bool isEscape = bytes[i] == '%' && digits.size() == 2 && isHex(digits[0]) && isHex(digits[1]);
        if (bytes[i] == '%' && !isEscape && !m_decimalOnly && decoding != Decoding::Query)
            m_isValid = false;
        if (isEscape && m_decimalOnly)
            isEscape = isDigit(digits[0]) && isDigit(digits[1]);
        const char character = isEscape ? static_cast<char>(digits.toInt(nullptr, 16)) : bytes[i];
        if (isEscape && decoding == Decoding::KeepReserved)
            isEscape = !QByteArray(";/?:@&=+$,#").contains(character);
        decoded += isEscape ? character : bytes[i];
        if (isEscape)
            i += 2;
    }
    const QString text = QString::fromUtf8(decoded);
    if (decoding != Decoding::Query && text.toUtf8() != decoded)
        m_isValid = false;
    return text;
}

std::map<QString, QString> parseQuery(const QString &query, Decoder &decode)
{
    std::map<QString, QString> values;
    for (QString pair : query.split(u'&', Qt::SkipEmptyParts)) {
        pair.replace(u'+', u' ');
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = equals < 0 ? pair : pair.left(equals);
        const QString value = equals < 0 ? QString() : pair.mid(equals + 1);
        values[decode(name, Decoding::Query)] = decode(value, Decoding::Query);
    }
    return values;
}

RawUrl cutUrl(const QString &url)
{
    RawUrl raw;
    const qsizetype schemeEnd = url.indexOf(u':');
    raw.scheme = schemeEnd > 0 ? url.left(schemeEnd).toLower() : QString();
    raw.hasAuthority = schemeEnd > 0 && url.mid(schemeEnd).startsWith(QStringLiteral("://"));
    QString rest = url.mid(schemeEnd + (raw.hasAuthority ? 3 : 1));
    // Cuts `rest` at the first `mark` and returns what was behind it.
    const auto cutAt = [&rest](QChar mark) {
        const qsizetype at = rest.indexOf(mark);
        const QString behind = at < 0 ? QString() : rest.mid(at + 1);
        rest.truncate(at < 0 ? rest.size() : at);
        return behind;
    };
    raw.fragment = cutAt(u'#');
    raw.query = cutAt(u'?');
    const qsizetype slash = raw.hasAuthority ? rest.indexOf(u'/') : 0;
    raw.authority = slash < 0 ? rest : rest.left(slash);
    raw.path = slash < 0 ? QString() : rest.mid(slash);
    return raw;
}

/// "h1:5432,[::1]" → hosts "h1,::1" and ports "5432,".
void parsePlaces(const QString &places, UrlParts &parts, Decoder &decode)
{
    QStringList hosts;
    QStringList ports;
    for (const QString &place : places.split(u',')) {
        const qsizetype colon = place.indexOf(u':', qMax<qsizetype>(place.lastIndexOf(u']'), 0));
        QString host = colon < 0 ? place : place.left(colon);
        if (host.startsWith(u'[') && host.endsWith(u']'))
            host = host.mid(1, host.size() - 2);
        hosts += decode(host);
        ports += colon < 0 ? QString() : place.mid(colon + 1);
    }
    parts.host = hosts.join(u',');
    parts.port = ports.join(u',');
}

/// "user:password@host:port" → its parts. As WHATWG: the last '@' ends the login, so a password may hold one.
void parseAuthority(const QString &authority, UrlParts &parts, Decoder &decode)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        const QString login = authority.left(at);
        const qsizetype colon = login.indexOf(u':');
        parts.user = decode(colon < 0 ? login : login.left(colon));
        parts.password = colon < 0 ? QString() : decode(login.mid(colon + 1));
    }
    parsePlaces(authority.mid(at + 1), parts, decode);
}

/// Whether a '/', '?' or '#' in the password has ended the login too early: "ann:12/34@h/d" would be database
/// "34@h/d" on the host "ann", and every message would show a piece of the password.
bool isLoginCut(const RawUrl &raw)
{
    const bool isInQuery = !raw.query.contains(u'=') && raw.query.contains(u'@');
    return !raw.authority.isEmpty() && !raw.authority.contains(u'@') &&
           (raw.path.contains(u'@') || isInQuery || raw.fragment.contains(u'@'));
}

tl::unexpected<base::Error> usage(const char *message, const char *hint)
{
    return failure({ErrorCode::Usage, QString::fromLatin1(message), {}, QString::fromLatin1(hint)});
}

} // namespace

Result<UrlParts> splitUrl(const QString &url)
{
    const RawUrl raw = cutUrl(url);
    UrlParts parts;
    parts.isSocket = raw.scheme == QStringLiteral("socket");
    const bool isPostgres =
        raw.scheme == QStringLiteral("postgres") || raw.scheme == QStringLiteral("postgresql");
    if (!parts.isSocket && !(isPostgres && raw.hasAuthority))
        return usage("the database URL does not begin with postgresql://",
                     "Write it as postgresql://user:password@host:5432/database.");
    if (isLoginCut(raw))
        return usage("the database URL has its '@' behind a '/', '?' or '#'",
                     "A '/', '?' or '#' in the password must be written as %2F, %3F or %23.");
    Decoder decode(url);
    parseAuthority(raw.authority, parts, decode);
    parts.path = decode(raw.path.mid(parts.isSocket ? 0 : 1), Decoding::KeepReserved);
    parts.query = parseQuery(raw.query, decode);
    if (!decode.isValid())
        return usage("the database URL holds a '%' that begins no escape of UTF-8 text",
                     "A '%' in the password must be written as %25, another character as its UTF-8 bytes.");
    return parts;
}

} // namespace raingauge::postgres
