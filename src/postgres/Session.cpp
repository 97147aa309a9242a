#include "postgres/Session.h"

#include "postgres/MissingRight.h"
#include "postgres/OpenConnection.h"
#include "postgres/RunQuery.h"
#include "postgres/TypeNames.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QUuid>

namespace raingauge::postgres {

using base::Error;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Error cancelledError()
{
    return {ErrorCode::Cancelled, QStringLiteral("cancelled")};
}

// QPSQL sets these after connecting. A migration must see what it sees under node-postgres: the server's own
// settings; whether `timestamp → timestamptz` rewrites a table depends on the time zone.
QString resetSettings()
{
    return QStringLiteral(
        "reset datestyle; reset bytea_output; reset timezone; set client_encoding to 'UTF8'");
}

} // namespace

class Session::Private
{
public:
    ConnectionSettings settings;
    StatementLog log;
    QString name;
    PGconn *connection = nullptr;
    CancelSignal cancelSignal;
    TypeNames typeNames;
    std::optional<ServerMessage> lastMessage;
    std::vector<QString> notices;

    ~Private()
    {
        if (connection)
            closeConnection(name);
    }

    Result<ResultSet> execute(const QString &sql, const std::vector<Value> *parameters,
                              const std::stop_token &stop);
    QueryResult send(const QString &sql, const std::vector<Value> *parameters);
    Error errorOf(const QueryResult &answer) const;
    static void receiveNotice(void *self, const PGresult *notice);
};

void Session::Private::receiveNotice(void *self, const PGresult *notice)
{
    const ServerMessage message = serverMessage(notice);
    static_cast<Private *>(self)->notices.push_back(message.severity + QStringLiteral(": ") +
                                                    message.message);
}

Error Session::Private::errorOf(const QueryResult &answer) const
{
    const ServerMessage message = answer.failure.value_or(ServerMessage{});
    if (answer.isConnectionLost) {
        Error error{ErrorCode::DatabaseUnreachable, QStringLiteral("the connection to %1 was lost: %2")
                                                        .arg(displayName(settings), answer.connectionError)};
        error.sqlState = message.sqlState;
        return error;
    }
    if (answer.wasCancelSent && message.sqlState == QStringLiteral("57014"))
        return cancelledError();
    Error error{ErrorCode::StatementFailed, message.message};
    error.hint = message.hint;
    error.sqlState = message.sqlState;
    if (message.sqlState == QStringLiteral("42501")) {
        QStringList hints = {message.hint, missingRightHint(message.message, settings)};
        hints.removeAll(QString());
        error.hint = hints.join(u' ');
    }
    return error;
}

QueryResult Session::Private::send(const QString &sql, const std::vector<Value> *parameters)
{
    QElapsedTimer timer;
    timer.start();
    QueryResult answer = runQuery(connection, sql, parameters, cancelSignal);
    if (log) {
        const bool hasFailed = answer.failure || answer.isConnectionLost;
        const qint64 rows = answer.set.columns.empty() ? answer.set.affectedRows
                                                       : static_cast<qint64>(answer.set.rows.size());
        log({displayName(settings), sql, timer.nsecsElapsed() / 1000, rows,
             hasFailed ? errorOf(answer).message : QString()});
    }
    return answer;
}

Result<ResultSet> Session::Private::execute(const QString &sql, const std::vector<Value> *parameters,
                                            const std::stop_token &stop)
{
    cancelSignal.clear();
    lastMessage.reset();
    // Only wakes the loop in runQuery, which sends the cancel itself: no cancel can hit a later statement.
    const std::stop_callback onStop(stop, [this] { cancelSignal.request(); });
    if (stop.stop_requested())
        return failure(cancelledError());
    QueryResult answer = send(sql, parameters);
    if (answer.failure || answer.isConnectionLost) {
        lastMessage = answer.failure;
        return failure(errorOf(answer));
    }
    if (const auto question = typeNames.question(answer.typeOids)) {
        const QueryResult names = send(*question, nullptr);
        if (names.failure || names.isConnectionLost)
            return failure(errorOf(names));
        typeNames.learn(names.set);
    }
    answer.set.types = typeNames.names(answer.typeOids);
    return answer.set;
}

Session::Session(std::unique_ptr<Private> privateData) : d(std::move(privateData)) {}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const ConnectionSettings &settings, StatementLog log,
                                               const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(cancelledError());
    auto data = std::make_unique<Private>();
    data->settings = settings;
    data->name = QStringLiteral("raingauge-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto connection = openConnection(settings, data->name);
    if (!connection)
        return connection.failure();
    data->connection = *connection;
    PQsetNoticeReceiver(*connection, &Private::receiveNotice, data.get());
    if (const auto reset = data->execute(resetSettings(), nullptr, stop); !reset)
        return reset.failure();
    data->log = std::move(log);
    return std::unique_ptr<Session>(new Session(std::move(data)));
}

Result<ResultSet> Session::execute(const QString &sql, const std::stop_token &stop)
{
    return d->execute(sql, nullptr, stop);
}

Result<ResultSet> Session::execute(const QString &sql, const std::vector<Value> &parameters,
                                   const std::stop_token &stop)
{
    return d->execute(sql, &parameters, stop);
}

Result<void> Session::begin(const std::stop_token &stop)
{
    if (const auto began = execute(QStringLiteral("begin"), stop); !began)
        return began.failure();
    return {};
}

Result<void> Session::commit()
{
    d->cancelSignal.clear();
    d->lastMessage.reset();
    const QueryResult answer = d->send(QStringLiteral("commit"), nullptr);
    if (answer.isConnectionLost) {
        const Error lost = d->errorOf(answer);
        return failure(base::withContext(
            lost, QStringLiteral("whether COMMIT took effect is unknown until the database is read again")));
    }
    if (answer.failure) {
        d->lastMessage = answer.failure;
        return failure(d->errorOf(answer));
    }
    if (answer.commandTag != QStringLiteral("ROLLBACK"))
        return {};
    Error error{ErrorCode::StatementFailed,
                QStringLiteral("the transaction was rolled back because a statement in it had failed")};
    error.sqlState = QStringLiteral("25P02");
    return failure(error);
}

Result<void> Session::rollback()
{
    if (const auto done = d->execute(QStringLiteral("rollback"), nullptr, {}); !done)
        return done.failure();
    return {};
}

bool Session::inTransaction() const
{
    const PGTransactionStatusType status = PQtransactionStatus(d->connection);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

const std::optional<ServerMessage> &Session::lastServerMessage() const
{
    return d->lastMessage;
}

std::vector<QString> Session::takeNotices()
{
    return std::exchange(d->notices, {});
}

QString Session::serverVersion() const
{
    const char *version = PQparameterStatus(d->connection, "server_version");
    // "15.18 (Debian 15.18-0+deb12u1)": people need only the number.
    return QStringLiteral("PostgreSQL ") + QString::fromUtf8(version).section(u' ', 0, 0);
}

const ConnectionSettings &Session::settings() const
{
    return d->settings;
}

void Session::cancel()
{
    d->cancelSignal.request();
}

} // namespace raingauge::postgres
