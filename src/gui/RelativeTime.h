// Times as people say them: "today 10:42", "12 Jan", "3 Mar 2025"; the exact one goes into the tooltip.
#pragma once

#include <QDateTime>
#include <QString>

namespace raingauge::gui {

/// `when` in local time, seen from `now`. Empty for an invalid time.
QString relativeTime(const QDateTime &when, const QDateTime &now);

/// The whole date and time to the millisecond, with the zone.
QString exactTime(const QDateTime &when);

/// "3 ms", "1.2 s", "4 min".
QString durationText(qint64 milliseconds);

/// "now", "4 s ago", "3 min ago", then relativeTime().
QString agoText(const QDateTime &when, const QDateTime &now);

} // namespace raingauge::gui
