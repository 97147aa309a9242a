#include "postgres/RunQuery.h"

#include <poll.h>

#include <array>
#include <memory>

namespace raingauge::postgres {

namespace {

struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;

/// A cancel request that arrives before its query is lost, so it is repeated until the query ends.
constexpr int cancelRepeatMilliseconds = 100;

QString errorField(const PGresult *result, int field)
{
    return QString::fromUtf8(PQresultErrorField(result, field));
}

void sendCancel(PGconn *connection)
{
    PGcancel *handle = PQgetCancel(connection);
    if (!handle)
        return;
    std::array<char, 256> ignored = {};
    PQcancel(handle, ignored.data(), static_cast<int>(ignored.size()));
    PQfreeCancel(handle);
}

/// Waits until the next result can be had without blocking. False when the connection broke.
bool waitForResult(PGconn *connection, const CancelSignal &signal, QueryResult &answer)
{
    bool isRepeatDue = false;
    while (PQisBusy(connection)) {
        if (signal.isRequested() && (isRepeatDue || !answer.wasCancelSent)) {
            sendCancel(connection);
            answer.wasCancelSent = true;
        }
        std::array<pollfd, 2> wait = {pollfd{PQsocket(connection), POLLIN, 0},
                                      pollfd{signal.descriptor(), POLLIN, 0}};
        const bool isTimed = answer.wasCancelSent || signal.descriptor() < 0;
        isRepeatDue = poll(wait.data(), isTimed ? 1 : 2, isTimed ? cancelRepeatMilliseconds : -1) == 0;
        if (wait[0].revents != 0 && !PQconsumeInput(connection))
            return false;
    }
    return true;
}

void readRows(const PGresult *result, QueryResult &answer)
{
    answer.set = {};
    answer.typeOids.clear();
    const int columns = PQnfields(result);
    const int rows = PQntuples(result);
    for (int column = 0; column < columns; ++column) {
        answer.set.columns.push_back(QString::fromUtf8(PQfname(result, column)));
        answer.typeOids.push_back(PQftype(result, column));
    }
    answer.set.rows.reserve(static_cast<size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        std::vector<Value> values;
        values.reserve(static_cast<size_t>(columns));
        for (int column = 0; column < columns; ++column) {
            if (PQgetisnull(result, row, column))
                values.emplace_back(std::nullopt);
            else
                values.emplace_back(
                    QString::fromUtf8(PQgetvalue(result, row, column), PQgetlength(result, row, column)));
        }
        answer.set.rows.push_back(std::move(values));
    }
}

/// COPY … TO STDOUT: its data is read and dropped, as node-postgres does.
void drainCopy(PGconn *connection)
{
    char *line = nullptr;
    while (PQgetCopyData(connection, &line, 0) > 0)
        PQfreemem(line);
}

void takeResult(PGconn *connection, const PGresult *result, QueryResult &answer)
{
    switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY: {
        readRows(result, answer);
        answer.commandTag = QString::fromUtf8(PQcmdStatus(const_cast<PGresult *>(result)));
        bool hasCount = false;
        const qint64 count = QByteArray(PQcmdTuples(const_cast<PGresult *>(result))).toLongLong(&hasCount);
        answer.set.affectedRows = hasCount ? count : -1;
        break;
    }
    case PGRES_COPY_IN:
        PQputCopyEnd(connection, "COPY FROM STDIN has no data to read here");
        break;
    case PGRES_COPY_OUT:
    case PGRES_COPY_BOTH:
        drainCopy(connection);
        break;
    default:
        if (!answer.failure)
            answer.failure = serverMessage(result);
    }
}

int sendQuery(PGconn *connection, const QByteArray &sql, const std::vector<Value> *parameters)
{
    if (!parameters)
        return PQsendQuery(connection, sql.constData());
    std::vector<QByteArray> texts;
    for (const Value &value : *parameters)
        texts.push_back(value ? value->toUtf8() : QByteArray());
    std::vector<const char *> pointers;
    for (size_t i = 0; i < texts.size(); ++i)
        pointers.push_back((*parameters)[i] ? texts[i].constData() : nullptr);
    return PQsendQueryParams(connection, sql.constData(), static_cast<int>(pointers.size()), nullptr,
                             pointers.data(), nullptr, nullptr, 0);
}

/// FATAL ends the session on the server even when libpq has not read the end of the stream yet.
bool isConnectionGone(const PGconn *connection, const QueryResult &answer)
{
    if (PQstatus(connection) == CONNECTION_BAD)
        return true;
    return answer.failure && answer.failure->severity == QStringLiteral("FATAL");
}

} // namespace

ServerMessage serverMessage(const PGresult *result)
{
    ServerMessage message;
    message.severity = errorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);
    message.sqlState = errorField(result, PG_DIAG_SQLSTATE);
    message.message = errorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (message.message.isEmpty())
        message.message = QString::fromUtf8(PQresultErrorMessage(result)).simplified();
    message.detail = errorField(result, PG_DIAG_MESSAGE_DETAIL);
    message.hint = errorField(result, PG_DIAG_MESSAGE_HINT);
    message.position = errorField(result, PG_DIAG_STATEMENT_POSITION).toInt();
    message.context = errorField(result, PG_DIAG_CONTEXT);
    return message;
}

QueryResult runQuery(PGconn *connection, const QString &sql, const std::vector<Value> *parameters,
                     const CancelSignal &signal)
{
    QueryResult answer;
    const bool wasSent = sendQuery(connection, sql.toUtf8(), parameters) == 1;
    while (true) {
        if (wasSent)
            waitForResult(connection, signal, answer);
        const ResultPointer result(PQgetResult(connection));
        if (!result)
            break;
        takeResult(connection, result.get(), answer);
    }
    if (isConnectionGone(connection, answer)) {
        answer.isConnectionLost = true;
        answer.connectionError = answer.failure ? answer.failure->message
                                                : QString::fromUtf8(PQerrorMessage(connection)).simplified();
    } else if (!wasSent && !answer.failure) {
        answer.failure = ServerMessage{};
        answer.failure->message = QString::fromUtf8(PQerrorMessage(connection)).simplified();
    }
    return answer;
}

} // namespace raingauge::postgres
