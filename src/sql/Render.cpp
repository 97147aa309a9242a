#include "sql/Render.h"

#include "sql/EscapeMarker.h"
#include "sql/MigrationText.h"
#include "sql/RenderDefault.h"
#include "sql/RenderStatement.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

using Statements = std::vector<diff::Statement>;

QString breakpointLine()
{
    return breakpointMarker + u'\n';
}

/// The texts of a statement, none of which holds a marker that is not one.
QStringList renderParts(const diff::Statement &statement)
{
    QStringList parts;
    for (const auto &part : std::visit([](const auto &kind) { return renderStatement(kind); }, statement))
        parts.append(escapeMarker(part));
    // drizzle-kit writes these two as one text with a marker in it, whether breakpoints are asked for or not.
    if (std::holds_alternative<diff::AlterCompositePrimaryKey>(statement))
        return {parts.join(u'\n' + breakpointLine())};
    return parts;
}

template <class Kind, class Predicate>
bool anyOf(const Statements &statements, const Predicate &predicate)
{
    return std::any_of(statements.begin(), statements.end(), [&](const diff::Statement &statement) {
        const auto *kind = std::get_if<Kind>(&statement);
        return kind && predicate(*kind);
    });
}

/// A new value comes with the recreated type.
bool isCovered(const diff::AddEnumValue &added, const Statements &statements)
{
    return anyOf<diff::RecreateEnum>(statements, [&](const diff::RecreateEnum &recreated) {
        return recreated.after.name == added.name.name && recreated.after.schema == added.name.schema;
    });
}

/// The change of the column's or its enum's type sets this default already.
bool isCovered(const diff::SetColumnDefault &set, const Statements &statements)
{
    const auto isSame = [&](const diff::TableName &table, const snapshot::Column &column) {
        return table == set.table && column.name == set.column && column.defaultValue == set.value;
    };
    return anyOf<diff::SetColumnType>(
               statements, [&](const diff::SetColumnType &type) { return isSame(type.table, type.after); }) ||
           anyOf<diff::RecreateEnum>(statements, [&](const diff::RecreateEnum &recreated) {
               return std::any_of(recreated.uses.begin(), recreated.uses.end(),
                                  [&](const auto &use) { return isSame(use.table, use.column); });
           });
}

template <class Kind>
bool isCovered(const Kind &, const Statements &)
{
    return false;
}

/// Defaults of the old enum that go in the same migration must go before the type: DROP TYPE waits for
/// nobody.
QStringList defaultsToDropFirst(const diff::Statement &statement, const Statements &statements)
{
    QStringList sql;
    const auto *recreated = std::get_if<diff::RecreateEnum>(&statement);
    if (!recreated)
        return sql;
    for (const auto &use : recreated->uses) {
        const diff::DropColumnDefault drop{.table = use.table, .column = use.column.name};
        if (anyOf<diff::DropColumnDefault>(statements, [&](const auto &dropped) { return dropped == drop; }))
            sql += renderParts(drop);
    }
    return sql;
}

} // namespace

QString render(const diff::Statement &statement)
{
    return renderParts(statement).join(breakpointLine());
}

QString renderMigration(const std::vector<diff::Statement> &statements, Breakpoints breakpoints)
{
    QStringList texts;
    std::set<QString> seen;
    for (const auto &statement : statements) {
        if (std::visit([&](const auto &kind) { return isCovered(kind, statements); }, statement))
            continue;
        for (const auto &text : defaultsToDropFirst(statement, statements) + renderParts(statement))
            if (seen.insert(text).second)
                texts.append(text);
    }
    return texts.join(breakpoints == Breakpoints::Yes ? breakpointLine() : u"\n"_s);
}

} // namespace raingauge::sql
