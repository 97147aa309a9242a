// The parse tree of one statement → what it does, in plain English. Private to sql/: one Describe*.cpp per
// subject, each a function that knows some kinds of statement and leaves the others to the next.
#pragma once

#include "sql/MigrationText.h"
#include "sql/ParseTree.h"

#include <QStringList>

namespace raingauge::sql {

struct Description
{
    Effect effect = Effect::Other;
    QString sentence;       ///< "Adds locked_until to user"
    QString detail = {};    ///< "timestamp with time zone, required"; may be empty
    bool losesData = false; ///< rows, values or a sequence's position go; an index or constraint is no data

    bool operator==(const Description &) const = default;
};

/// Describes any statement. `kind` is the tree's node ("AlterTableStmt"), `node` what lies under it, `text`
/// the statement's SQL, whose first words are all there is to say about kinds that no other function knows.
Description describeStatement(const QString &kind, const nlohmann::json &node, const QString &text);

std::optional<Description> describeTable(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeAlterTable(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeType(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeIndex(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeRename(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeDrop(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeData(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeObject(const QString &kind, const nlohmann::json &node);
std::optional<Description> describeSetting(const QString &kind, const nlohmann::json &node);

/// One constraint of a CREATE TABLE or ADD CONSTRAINT as "foreign key a_fk from a to b (deletes cascade)".
Description describeAddedConstraint(const nlohmann::json &constraint, const QString &table);

} // namespace raingauge::sql
