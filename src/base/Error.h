// The one error value of Raingauge: what went wrong, where, and what to do about it.
// Made in the core in plain English; the window translates by code, the command line prints it as it is.
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace raingauge::base {

/// What kind of failure this is; faces decide by it (exit code, translated text, offered action).
enum class ErrorCode
{
    Usage,               ///< wrong arguments
    ProjectNotFound,     ///< no such folder, or no drizzle config in it
    ConfigUnreadable,    ///< drizzle.config.* cannot be evaluated or says something impossible
    EnvMissing,          ///< a variable that the config reads is empty
    SchemaUnreadable,    ///< schema code cannot be bundled or evaluated
    NotYetSupported,     ///< an entity that this version does not handle; never dropped silently
    JournalUnreadable,   ///< meta/_journal.json is broken
    SnapshotUnreadable,  ///< a snapshot is broken or of an unknown version
    MissingSql,          ///< a journal entry without its SQL file
    FileUnreadable,      ///< a file cannot be read
    FileUnwritable,      ///< a file cannot be written
    DatabaseUnreachable, ///< no connection, or the connection broke
    AuthFailed,          ///< the server refused the login
    StatementFailed,     ///< the server refused a statement
    Refused,             ///< we refuse, with the reason (state of a migration, stale plan, data loss)
    SandboxFailed,       ///< the private server cannot be started
    Cancelled,           ///< the user cancelled
    Internal,            ///< a mistake of ours
};

/// The code as scripts see it, e.g. "config-unreadable".
QString toString(ErrorCode code);

/// A place in a text file. Line and column are 1-based and count Unicode characters; 0 means unknown.
struct Location
{
    QString file;
    int line = 0;
    int column = 0;

    bool operator==(const Location &) const = default;
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;                         ///< one sentence: what failed and why
    std::optional<Location> where = {};      ///< the user's own file
    QString hint = {};                       ///< what to do about it; empty when the message says it
    QString sqlState = {};                   ///< five characters when a server answered, else empty
    std::shared_ptr<const Error> cause = {}; ///< the error below, one layer per level
};

/// The whole story on one line: message, then each cause after ": ". Without hint.
QString fullMessage(const Error &error);

/// `cause` with one line of context put over it; code, place, hint and SQLSTATE stay those of the cause.
Error withContext(const Error &cause, const QString &message);

} // namespace raingauge::base
