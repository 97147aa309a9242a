// Texts that may quote what the user wrote, such as a connection URL in the wrong place, made fit to be
// shown.
#pragma once

#include <QString>

namespace raingauge::postgres {

/// The text with "***" for the password of every PostgreSQL URL in it.
QString withoutPasswords(QString text);

} // namespace raingauge::postgres
