// Words of transaction control in text that PostgreSQL 15's lexer refuses, newer literals like 0x1F for
// example. Private to sql/.
#pragma once

#include <QStringView>

namespace raingauge::sql {

/// Whether BEGIN, START, COMMIT, END, ROLLBACK, ABORT, SAVEPOINT, RELEASE or PREPARE TRANSACTION stands where
/// a statement could begin: first, or after a semicolon, white space and comments left out. Knows no quotes,
/// so that it takes the body of a function for statements too, but passes over none. Linear; any thread.
bool hasTransactionWord(QStringView text);

} // namespace raingauge::sql
