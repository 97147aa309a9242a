// SQL text → tokens, by PostgreSQL 15's own lexer (libpg_query). Private to sql/.
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace raingauge::sql {

struct Token
{
    enum class Kind
    {
        Literal,
        UnicodeLiteral,
        Identifier,
        UnicodeIdentifier,
        Comment,
        Other
    };

    int start = 0; ///< in bytes, 0-based
    int end = 0;   ///< one after the last byte
    Kind kind = Kind::Other;

    bool operator==(const Token &) const = default;
};

/// Tokens and comments in order, white space left out. Nothing when the lexer refuses the text (an
/// unterminated literal, say). Any thread.
std::optional<std::vector<Token>> scanTokens(const QByteArray &utf8);

} // namespace raingauge::sql
