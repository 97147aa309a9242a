#include "sql/ParseTree.h"

#include <QRegularExpression>
#include <QThread>

#include <pg_query.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace raingauge::sql {

namespace {

/// The parser recurses into expressions: at most some 90 bytes of stack per byte of text were seen. A text of
/// this size is safe on a stack of 8 MB.
constexpr qsizetype smallText = 32LL << 10;
constexpr qsizetype stackPerByte = 160;
/// Beyond this no tree is made; the chunk is sent as it is.
constexpr qsizetype largestText = 4LL << 20;

/// The integer that stands at the byte `offset`, its sign included.
int integerAt(const QByteArray &utf8, int offset)
{
    static const QRegularExpression integer(QStringLiteral("^(-?)\\s*(\\d+)"));
    const auto match = integer.match(QString::fromLatin1(utf8.mid(offset, 64)));
    return (match.captured(1) + match.captured(2)).toInt();
}

/// libpg_query 15-4 leaves the value of zero and of every negative integer away; the text has it. Walks with
/// a stack of its own, since trees are deep.
void restoreIntegers(nlohmann::json &root, const QByteArray &utf8)
{
    std::vector<nlohmann::json *> open{&root};
    while (!open.empty()) {
        auto &node = *open.back();
        open.pop_back();
        if (node.is_object() && node.contains("ival") && node["ival"].is_object() && node["ival"].empty())
            node["ival"]["ival"] = integerAt(utf8, node.value("location", 0));
        if (node.is_structured())
            for (auto &child : node)
                open.push_back(&child);
    }
}

std::optional<nlohmann::json> parseHere(const QByteArray &utf8)
{
    const auto result = pg_query_parse(utf8.constData());
    std::optional<nlohmann::json> statements;
    if (!result.error && result.parse_tree) {
        auto tree = nlohmann::json::parse(result.parse_tree, nullptr, false);
        if (tree.is_object())
            statements = tree.contains("stmts") ? std::move(tree["stmts"]) : nlohmann::json::array();
    }
    // Only definitions have values that are ever said; rows of an INSERT are not worth the walk.
    if (statements) {
        for (auto &statement : *statements) {
            const auto &kind = statement["stmt"];
            if (kind.contains("AlterTableStmt") || kind.contains("CreateStmt"))
                restoreIntegers(statement, utf8);
        }
    }
    pg_query_free_parse_result(result);
    return statements;
}

} // namespace

std::optional<nlohmann::json> parseSql(const QByteArray &utf8)
{
    if (utf8.size() > largestText || utf8.contains('\0'))
        return std::nullopt;
    if (utf8.size() <= smallText)
        return parseHere(utf8);
    std::optional<nlohmann::json> statements;
    const std::unique_ptr<QThread> thread(QThread::create([&] { statements = parseHere(utf8); }));
    thread->setStackSize(static_cast<uint>(std::max<qsizetype>(8 << 20, utf8.size() * stackPerByte)));
    thread->start();
    thread->wait();
    return statements;
}

QString treeText(const nlohmann::json &node, const char *key)
{
    const auto &value = treeNode(node, key);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

const nlohmann::json &treeList(const nlohmann::json &node, const char *key)
{
    static const auto empty = nlohmann::json::array();
    const auto &value = treeNode(node, key);
    return value.is_array() ? value : empty;
}

const nlohmann::json &treeNode(const nlohmann::json &node, const char *key)
{
    static const nlohmann::json null;
    if (!node.is_object())
        return null;
    const auto found = node.find(key);
    return found == node.end() ? null : *found;
}

} // namespace raingauge::sql
