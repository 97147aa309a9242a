// Where this machine keeps the certificates that it trusts. libpq before 16 has no word for them and wants
// the file.
#pragma once

#include <QString>

namespace raingauge::postgres {

/// The first of the usual PEM files that exists; empty for none.
QString systemCertificates();

} // namespace raingauge::postgres
