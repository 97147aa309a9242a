// Two random words for a migration that nobody named.
#pragma once

#include <QString>

namespace raingauge::tasks {

/// "quiet_harbor": an adjective and a noun of our own lists, joined by an underscore.
QString randomName();

} // namespace raingauge::tasks
