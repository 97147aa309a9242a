// One connection to a PostgreSQL server. All SQL of Raingauge goes through Session::execute.
// A session is opened, used and closed on one thread; cancel() alone may come from another.
#pragma once

#include "base/Result.h"
#include "postgres/ConnectionSettings.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace raingauge::postgres {

/// A value as the server writes it, or NULL.
using Value = std::optional<QString>;

struct ResultSet
{
    std::vector<QString> columns;
    std::vector<QString> types; ///< type names, e.g. "timestamptz"
    std::vector<std::vector<Value>> rows;
    qint64 affectedRows = -1; ///< -1 when the statement has none

    bool operator==(const ResultSet &) const = default;
};

/// What the server said about a failing statement.
struct ServerMessage
{
    QString severity;
    QString sqlState;
    QString message;
    QString detail;
    QString hint;
    int position = 0; ///< 1-based, in characters of the statement; 0 unknown
    QString context;  ///< where inside a function or DO block, e.g. "PL/pgSQL function f() line 3 at RAISE"

    bool operator==(const ServerMessage &) const = default;
};

/// A statement that was sent, for the activity panel. No parameter values, no password.
struct SentStatement
{
    QString target; ///< displayName of the connection
    QString sql;
    qint64 microseconds = 0;
    qint64 rows = -1;
    QString error; ///< empty when it worked

    bool operator==(const SentStatement &) const = default;
};

/// Called on the session's thread after every statement.
using StatementLog = std::function<void(const SentStatement &)>;

class Session
{
public:
    /// Connects (at most 10 s). Errors: DatabaseUnreachable, AuthFailed, both with the server's words and
    /// SQLSTATE where it has one; Cancelled.
    static base::Result<std::unique_ptr<Session>> open(const ConnectionSettings &settings, StatementLog log,
                                                       const std::stop_token &stop);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Sends one statement as a simple query and reads all rows as the server's text. Of a text with several
    /// statements the last result is returned and an error of any is reported. A stop request cancels it on
    /// the server; one that finished before the request arrived is a success. Errors: StatementFailed
    /// (lastServerMessage() tells more; for a missing right the hint has the GRANT), DatabaseUnreachable when
    /// the connection is gone, Cancelled.
    base::Result<ResultSet> execute(const QString &sql, const std::stop_token &stop);

    /// With parameters $1, $2 … as text; one statement.
    base::Result<ResultSet> execute(const QString &sql, const std::vector<Value> &parameters,
                                    const std::stop_token &stop);

    /// Begin, commit, roll back. commit() after a failed statement is an error (the server rolls back); when
    /// the connection breaks during it, the message says that the outcome is unknown. Neither is cancelled by
    /// a stop request.
    base::Result<void> begin(const std::stop_token &stop);
    base::Result<void> commit();
    base::Result<void> rollback();

    /// Whether a transaction block is open on the server, failed or not. False when the connection is gone.
    bool inTransaction() const;

    /// Of the last statement that failed; absent after one that worked.
    const std::optional<ServerMessage> &lastServerMessage() const;
    /// Notices since the last call.
    std::vector<QString> takeNotices();

    /// "PostgreSQL 15.18": the server's version for people.
    QString serverVersion() const;
    const ConnectionSettings &settings() const;

    /// Cancels the running statement; does nothing when none runs. From any thread; returns at once.
    void cancel();

private:
    class Private;
    explicit Session(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace raingauge::postgres
