// Questions that a difference raises (created, or renamed from one that vanished?) and their answers.
// Nothing here guesses: whatever no answer names stays a question.
#pragma once

#include "base/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace raingauge::diff {

enum class ObjectKind
{
    Schema,
    Enum,
    Table,
    Column
};

/// "schema", "enum", "table", "column": as --rename and the JSON answer spell it.
QString toString(ObjectKind kind);
std::optional<ObjectKind> objectKindFromString(const QString &text);

/// Names are unescaped; schema is empty for kind Schema, table is empty for all but Column. Columns carry the
/// new names of schema and table.
struct ObjectName
{
    QString schema;
    QString table;
    QString name;

    bool operator==(const ObjectName &) const = default;
};

/// "public.users.name"; a part that holds '.', '=' or '"' is double-quoted.
QString toString(const ObjectName &name);

/// Asks whether `created` is new or one of `candidates` renamed (or moved).
struct RenameQuestion
{
    ObjectKind kind = ObjectKind::Table;
    ObjectName created;
    std::vector<ObjectName> candidates;

    bool operator==(const RenameQuestion &) const = default;
};

struct Rename
{
    ObjectKind kind = ObjectKind::Table;
    ObjectName from;
    ObjectName to;

    bool operator==(const Rename &) const = default;
};

struct Creation
{
    ObjectKind kind = ObjectKind::Table;
    ObjectName name;

    bool operator==(const Creation &) const = default;
};

/// The parts of "public.users.name"; a part in double quotes may hold anything, `""` standing for one quote.
/// Error Usage: an empty part, an unclosed quote, or a '.', '=' or '"' in a part without quotes.
base::Result<std::vector<QString>> parseQualifiedName(const QString &text);

/// "table:public.a=public.b", as --rename takes it. Errors: Usage when malformed, NotYetSupported for the
/// kinds sequence, view, policy and role.
base::Result<Rename> parseRename(const QString &text);

/// "table:public.x", as --create takes it. Errors as parseRename.
base::Result<Creation> parseCreation(const QString &text);

struct RenameAnswers
{
    std::vector<Rename> renames;
    std::vector<Creation> creations;
    bool everythingElseIsNew = false; ///< --no-renames

    bool operator==(const RenameAnswers &) const = default;
};

} // namespace raingauge::diff
