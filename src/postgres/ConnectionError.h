// What a login that failed means: the server's or libpq's words → code, SQLSTATE and advice.
#pragma once

#include "postgres/ConnectionSettings.h"

namespace raingauge::postgres {

/// What libpq's words for a failed login mean. They carry no SQLSTATE, so known English phrases stand for it;
/// a server that speaks another language is DatabaseUnreachable with its words. The message names database
/// and server; the hint says what to do. Neither holds the password.
base::Error connectionError(const ConnectionSettings &settings, const QString &words);

} // namespace raingauge::postgres
