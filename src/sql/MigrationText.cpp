#include "sql/MigrationText.h"

#include "sql/DescribeStatement.h"
#include "sql/ParseTree.h"
#include "sql/Tokens.h"
#include "sql/TransactionWords.h"

#include <pg_query.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// A piece of text between two breakpoints, and where it begins in the file.
struct Chunk
{
    QString text;
    int offset = 0; ///< in UTF-16 units
    int number = 0;
};

/// Walks a text once, turning byte offsets into UTF-16 offsets and these into lines and columns. Offsets that
/// go back cost a new start.
class Positions
{
public:
    explicit Positions(const QByteArray &utf8) : m_utf8(utf8) {}

    /// UTF-16 units before the byte `offset`. A character outside the first plane takes two.
    int utf16(int offset)
    {
        if (offset < m_byte)
            m_byte = m_unit = 0;
        for (; m_byte < offset && m_byte < m_utf8.size(); ++m_byte) {
            const auto byte = static_cast<unsigned char>(m_utf8[m_byte]);
            const bool continues = (byte & 0xC0) == 0x80;
            m_unit += continues ? 0 : byte >= 0xF0 ? 2 : 1;
        }
        return m_unit;
    }

private:
    const QByteArray &m_utf8;
    int m_byte = 0;
    int m_unit = 0;
};

/// Where lines begin, so that every statement's place is found without reading the file again.
class Lines
{
public:
    explicit Lines(const QString &text) : m_text(text)
    {
        for (int i = 0; i < text.size(); ++i)
            if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
                m_starts.push_back(i + 1);
    }

    TextPosition at(int offset) const
    {
        offset = std::clamp<int>(offset, 0, static_cast<int>(m_text.size()));
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
        const auto start = *(next - 1);
        int column = 1;
        for (int i = start; i < offset; ++i)
            column += m_text[i].isLowSurrogate() && i > start && m_text[i - 1].isHighSurrogate() ? 0 : 1;
        return {static_cast<int>(next - m_starts.begin()), column};
    }

private:
    const QString &m_text;
    std::vector<int> m_starts{0};
};

std::vector<Chunk> chunksOf(const QString &text)
{
    std::vector<Chunk> chunks;
    // A byte-order mark is no SQL; the server would take it for part of the first word.
    int start = text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    for (int number = 0;; ++number) {
        const auto end = text.indexOf(breakpointMarker, start);
        chunks.push_back({text.mid(start, end < 0 ? -1 : end - start), start, number});
        if (end < 0)
            return chunks;
        start = static_cast<int>(end) + static_cast<int>(breakpointMarker.size());
    }
}

bool isTransaction(const nlohmann::json &statement)
{
    return treeNode(statement, "stmt").contains("TransactionStmt");
}

/// Whether text that the parser refuses as a whole holds BEGIN, COMMIT and so on as a statement of its own.
/// Where the lexer refuses it too, words decide: better one alarm too many than a transaction ended unseen.
bool holdsTransactionControl(const QByteArray &utf8)
{
    const auto result = pg_query_split_with_scanner(utf8.constData());
    bool found = result.error && hasTransactionWord(QString::fromUtf8(utf8));
    for (int i = 0; !result.error && i < result.n_stmts && !found; ++i) {
        const auto tree = parseSql(utf8.mid(result.stmts[i]->stmt_location, result.stmts[i]->stmt_len));
        found = tree && std::any_of(tree->begin(), tree->end(), isTransaction);
    }
    pg_query_free_split_result(result);
    return found;
}

/// Start (first byte) of the first token at or after `from` that is no comment, and end of the last one
/// before `to`.
struct Extent
{
    int start = 0;
    int end = 0;
};

std::optional<Extent> extentOf(const std::vector<Token> &tokens, int from, int to)
{
    const auto begin = std::lower_bound(tokens.begin(), tokens.end(), from,
                                        [](const Token &token, int offset) { return token.start < offset; });
    std::optional<Extent> extent;
    for (auto token = begin; token != tokens.end() && token->start < to; ++token) {
        if (token->kind == Token::Kind::Comment)
            continue;
        if (!extent)
            extent = Extent{.start = token->start};
        extent->end = token->end;
    }
    return extent;
}

/// The whole chunk as one statement that nobody can read.
std::optional<MigrationStatement> unparsed(const Chunk &chunk, const QByteArray &utf8,
                                           const std::optional<std::vector<Token>> &tokens)
{
    int start = 0;
    if (tokens) {
        const auto extent = extentOf(*tokens, 0, static_cast<int>(utf8.size()));
        if (!extent)
            return std::nullopt;
        start = Positions(utf8).utf16(extent->start);
    }
    while (start < chunk.text.size() && chunk.text[start].isSpace())
        ++start;
    MigrationStatement statement;
    statement.text = chunk.text.mid(start).trimmed();
    if (statement.text.isEmpty())
        return std::nullopt;
    statement.offset = chunk.offset + start;
    statement.chunk = chunk.number;
    statement.isParsed = false;
    statement.isTransactionControl = holdsTransactionControl(utf8);
    statement.sentence =
        u"Runs SQL that the parser (PostgreSQL %1) does not know"_s.arg(QLatin1StringView(PG_MAJORVERSION));
    return statement;
}

MigrationStatement parsed(const Chunk &chunk, const nlohmann::json &tree, const Extent &units)
{
    MigrationStatement statement;
    statement.text = chunk.text.mid(units.start, units.end - units.start);
    statement.offset = chunk.offset + units.start;
    statement.chunk = chunk.number;
    statement.isTransactionControl = isTransaction(tree);
    const auto &node = treeNode(tree, "stmt");
    for (const auto &[kind, content] : node.items()) {
        const auto description = describeStatement(QString::fromStdString(kind), content, statement.text);
        statement.effect = description.effect;
        statement.sentence = description.sentence;
        statement.detail = description.detail;
        statement.losesData = description.losesData;
    }
    return statement;
}

void appendStatements(const Chunk &chunk, std::vector<MigrationStatement> &statements)
{
    const auto utf8 = chunk.text.toUtf8();
    const auto trees = parseSql(utf8);
    const auto tokens = scanTokens(utf8);
    if (!trees || !tokens) {
        if (const auto statement = unparsed(chunk, utf8, tokens))
            statements.push_back(*statement);
        return;
    }
    Positions positions(utf8);
    for (const auto &tree : *trees) {
        const int from = tree.value("stmt_location", 0);
        const int length = tree.value("stmt_len", 0);
        const int to = length > 0 ? from + length : static_cast<int>(utf8.size());
        const auto bytes = extentOf(*tokens, from, to);
        if (!bytes)
            continue;
        const int start = positions.utf16(bytes->start);
        const Extent units{.start = start, .end = positions.utf16(bytes->end)};
        statements.push_back(parsed(chunk, tree, units));
    }
}

} // namespace

std::vector<MigrationStatement> splitMigration(const QString &text)
{
    std::vector<MigrationStatement> statements;
    for (const auto &chunk : chunksOf(text))
        appendStatements(chunk, statements);
    const Lines lines(text);
    for (auto &statement : statements) {
        const auto position = lines.at(statement.offset);
        statement.line = position.line;
        statement.column = position.column;
    }
    return statements;
}

TextPosition positionAt(const QString &text, int offset)
{
    return Lines(text).at(offset);
}

} // namespace raingauge::sql
