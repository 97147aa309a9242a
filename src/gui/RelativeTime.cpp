#include "gui/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace raingauge::gui {

namespace {

class TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    static QString relative(const QDateTime &when, const QDateTime &now)
    {
        // Some locales (C among them) have seconds even in their short form.
        auto format = QLocale().timeFormat(QLocale::ShortFormat);
        format.remove(QStringLiteral(":ss"));
        const auto time = QLocale().toString(when.time(), format);
        const auto days = when.date().daysTo(now.date());
        if (days == 0)
            return tr("today %1").arg(time);
        if (days == 1)
            return tr("yesterday %1").arg(time);
        //: A date within this year, as QLocale formats it: 12 Jan
        const auto sameYear = when.date().year() == now.date().year();
        return QLocale().toString(when.date(), sameYear ? tr("d MMM") : tr("d MMM yyyy"));
    }

    static QString duration(qint64 milliseconds)
    {
        if (milliseconds < 1000)
            return tr("%1 ms").arg(milliseconds);
        if (milliseconds < 60'000)
            return tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
        return tr("%1 min").arg(milliseconds / 60'000);
    }

    static QString ago(qint64 seconds)
    {
        if (seconds < 2)
            return tr("just now");
        if (seconds < 60)
            return tr("%1 s ago").arg(seconds);
        return tr("%1 min ago").arg(seconds / 60);
    }
};

} // namespace

QString relativeTime(const QDateTime &when, const QDateTime &now)
{
    return when.isValid() ? TimeWords::relative(when.toLocalTime(), now.toLocalTime()) : QString();
}

QString exactTime(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    const auto local = when.toLocalTime();
    return QLocale().toString(local, QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz ")) +
           local.timeZoneAbbreviation();
}

QString durationText(qint64 milliseconds)
{
    return TimeWords::duration(milliseconds);
}

QString agoText(const QDateTime &when, const QDateTime &now)
{
    const auto seconds = when.secsTo(now);
    return seconds < 3600 ? TimeWords::ago(seconds) : relativeTime(when, now);
}

} // namespace raingauge::gui
