#include "apply/TransactionMark.h"

namespace raingauge::apply {

using base::Result;

namespace {

/// The one value of a query; empty for NULL.
Result<QString> readValue(postgres::Session &session, const QString &sql, const std::stop_token &stop)
{
    const auto answer = session.execute(sql, stop);
    if (!answer)
        return answer.failure();
    return answer->rows.front().front().value_or(QString());
}

} // namespace

Result<TransactionMark> TransactionMark::take(postgres::Session &session, const std::stop_token &stop)
{
    // The txid_… functions exist in every version from 10 on, pg_current_xact_id() only from 13 on.
    const auto number = readValue(session, QStringLiteral("select pg_catalog.txid_current()"), stop);
    if (!number)
        return number.failure();
    return TransactionMark(*number);
}

Result<bool> TransactionMark::isOpen(postgres::Session &session) const
{
    if (!session.inTransaction())
        return false;
    const auto number =
        readValue(session, QStringLiteral("select pg_catalog.txid_current_if_assigned()"), {});
    if (!number)
        return number.failure();
    return *number == m_number;
}

Result<bool> TransactionMark::isCommitted(postgres::Session &session) const
{
    const auto status =
        readValue(session, QStringLiteral("select pg_catalog.txid_status(%1)").arg(m_number), {});
    if (!status)
        return status.failure();
    return *status == QStringLiteral("committed");
}

} // namespace raingauge::apply
