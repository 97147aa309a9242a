#include "sql/EscapeMarker.h"

#include "sql/MigrationText.h"
#include "sql/Tokens.h"

namespace raingauge::sql {

namespace {

const QByteArray &markerBytes()
{
    static const QByteArray bytes(breakpointMarker.data(), breakpointMarker.size());
    return bytes;
}

/// The marker with its `>` replaced.
QByteArray markerWith(const QByteArray &greaterThan)
{
    auto marker = markerBytes();
    return marker.replace(2, 1, greaterThan);
}

/// `content`, in which backslashes mean nothing and quotes are doubled, as E'…'.
QByteArray escapeLiteral(QByteArray content)
{
    return "E'" + content.replace('\\', "\\\\").replace(markerBytes(), markerWith("\\x3E")) + '\'';
}

QByteArray rewriteLiteral(QByteArray token)
{
    if (token.startsWith('E') || token.startsWith('e'))
        return token.replace(markerBytes(), markerWith("\\x3E"));
    if (token.startsWith('$')) {
        const auto tag = token.indexOf('$', 1) + 1;
        return escapeLiteral(token.mid(tag, token.size() - 2 * tag).replace('\'', "''"));
    }
    return token.startsWith('\'') ? escapeLiteral(token.mid(1, token.size() - 2)) : token;
}

QByteArray rewriteToken(QByteArray text, Token::Kind kind)
{
    switch (kind) {
    case Token::Kind::Literal:
        return rewriteLiteral(text);
    case Token::Kind::UnicodeLiteral:
    case Token::Kind::UnicodeIdentifier:
        return text.replace(markerBytes(), markerWith("\\003E"));
    case Token::Kind::Identifier:
        return "U&" + text.replace('\\', "\\\\").replace(markerBytes(), markerWith("\\003E"));
    case Token::Kind::Comment:
        return text.replace(markerBytes(), markerWith(" >"));
    case Token::Kind::Other:
        break;
    }
    return text;
}

bool joinsWord(char before)
{
    return before == '_' || (before >= '0' && before <= '9') || (before >= 'a' && before <= 'z') ||
           (before >= 'A' && before <= 'Z');
}

} // namespace

QString escapeMarker(const QString &sql)
{
    if (!sql.contains(breakpointMarker))
        return sql;
    const auto bytes = sql.toUtf8();
    const auto tokens = scanTokens(bytes);
    if (!tokens)
        return sql;
    QByteArray escaped;
    int copied = 0;
    for (const auto &token : *tokens) {
        const auto text = bytes.mid(token.start, token.end - token.start);
        if (!text.contains(markerBytes()))
            continue;
        escaped += bytes.mid(copied, token.start - copied);
        // `date'…'` must not become `dateE'…'`.
        if (!escaped.isEmpty() && joinsWord(escaped.back()))
            escaped += ' ';
        escaped += rewriteToken(text, token.kind);
        copied = token.end;
    }
    return QString::fromUtf8(escaped + bytes.mid(copied));
}

} // namespace raingauge::sql
