// Which transaction a run began, so that one which a migration ended in secret is noticed. Private to apply/.
#pragma once

#include "postgres/Session.h"

namespace raingauge::apply {

class TransactionMark
{
public:
    /// Remembers the transaction that is open. Gives it a number, as its first change would.
    static base::Result<TransactionMark> take(postgres::Session &session, const std::stop_token &stop);

    /// Whether it is still the one that is open; another one may have taken its place.
    base::Result<bool> isOpen(postgres::Session &session) const;
    /// Whether it was committed; not to be asked in a failed transaction.
    base::Result<bool> isCommitted(postgres::Session &session) const;

private:
    explicit TransactionMark(QString number) : m_number(std::move(number)) {}

    QString m_number; ///< 64 bits, as txid_current() writes it
};

} // namespace raingauge::apply
