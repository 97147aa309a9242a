// Statements → SQL text, byte for byte as drizzle-kit 0.31.11 writes it where its SQL is right.
#pragma once

#include "diff/Statement.h"

#include <QString>

#include <vector>

namespace raingauge::sql {

/// One statement as it stands between two breakpoints of a migration file (a few kinds end in LF).
QString render(const diff::Statement &statement);

/// The text of a migration file: statements rendered, drizzle-kit's filters and removal of repeated text
/// applied, joined by the breakpoint marker. Empty for no statements.
enum class Breakpoints
{
    Yes,
    No
};
QString renderMigration(const std::vector<diff::Statement> &statements, Breakpoints breakpoints);

/// `name` in double quotes, quotes inside doubled.
QString quoteIdentifier(const QString &name);

/// `text` in single quotes, quotes inside doubled.
QString quoteLiteral(const QString &text);

} // namespace raingauge::sql
