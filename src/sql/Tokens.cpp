#include "sql/Tokens.h"

#include <pg_query.h>

#include <cstdint>
#include <string_view>

namespace raingauge::sql {

namespace {

/// Reads the two protobuf messages of a scan (pg_query.proto: ScanResult, ScanToken). The generated reader
/// needs protobuf-c's headers, which the distribution does not ship with libpg_query.
class ProtobufReader
{
public:
    explicit ProtobufReader(std::string_view message) : m_bytes(message) {}

    /// The next field; false at the end. Fills number, and value or bytes.
    bool next()
    {
        if (m_bytes.empty())
            return false;
        const auto tag = varint();
        number = static_cast<int>(tag >> 3);
        value = varint();
        bytes = {};
        constexpr auto lengthDelimited = 2;
        if ((tag & 7) == lengthDelimited) {
            bytes = m_bytes.substr(0, value);
            m_bytes.remove_prefix(bytes.size());
        }
        return true;
    }

    int number = 0;
    std::uint64_t value = 0;
    std::string_view bytes;

private:
    std::uint64_t varint()
    {
        std::uint64_t result = 0;
        for (int shift = 0; !m_bytes.empty() && shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes.front());
            m_bytes.remove_prefix(1);
            result |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                break;
        }
        return result;
    }

    std::string_view m_bytes;
};

/// Token numbers of pg_query.proto's enum Token.
Token::Kind tokenKind(std::uint64_t token)
{
    switch (token) {
    case 258:
        return Token::Kind::Identifier;
    case 259:
        return Token::Kind::UnicodeIdentifier;
    case 261:
        return Token::Kind::Literal;
    case 262:
        return Token::Kind::UnicodeLiteral;
    case 275:
    case 276:
        return Token::Kind::Comment;
    default:
        return Token::Kind::Other;
    }
}

Token readToken(std::string_view bytes)
{
    Token token;
    ProtobufReader reader(bytes);
    while (reader.next()) {
        if (reader.number == 1)
            token.start = static_cast<int>(reader.value);
        else if (reader.number == 2)
            token.end = static_cast<int>(reader.value);
        else if (reader.number == 4)
            token.kind = tokenKind(reader.value);
    }
    return token;
}

/// The lexer tells a wrong end for U&'…' and U&"…". Their content has quotes only in pairs.
int unicodeEnd(const QByteArray &utf8, int start)
{
    const auto size = static_cast<int>(utf8.size());
    const auto open = start + 2;
    const char quote = open < size ? utf8[open] : '\0';
    for (auto i = open + 1; i < size; ++i) {
        if (utf8[i] != quote)
            continue;
        if (i + 1 == size || utf8[i + 1] != quote)
            return i + 1;
        ++i;
    }
    return size;
}

} // namespace

std::optional<std::vector<Token>> scanTokens(const QByteArray &utf8)
{
    if (utf8.contains('\0'))
        return std::nullopt;
    const auto result = pg_query_scan(utf8.constData());
    std::optional<std::vector<Token>> tokens;
    if (!result.error) {
        tokens.emplace();
        ProtobufReader reader({result.pbuf.data, result.pbuf.len});
        constexpr auto tokenField = 2;
        while (reader.next())
            if (reader.number == tokenField)
                tokens->push_back(readToken(reader.bytes));
        for (auto &token : *tokens)
            if (token.kind == Token::Kind::UnicodeLiteral || token.kind == Token::Kind::UnicodeIdentifier)
                token.end = unicodeEnd(utf8, token.start);
    }
    pg_query_free_scan_result(result);
    return tokens;
}

} // namespace raingauge::sql
