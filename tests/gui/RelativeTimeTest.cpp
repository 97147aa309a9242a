#include "gui/RelativeTime.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

TEST(RelativeTime, saysTimesAsPeopleDo)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto now = at(u"2026-11-23T14:00:00"_s);
    EXPECT_EQ(relativeTime(at(u"2026-11-23T10:42:00"_s), now), u"today 10:42"_s);
    EXPECT_EQ(relativeTime(at(u"2026-11-22T23:59:00"_s), now), u"yesterday 23:59"_s);
    EXPECT_EQ(relativeTime(at(u"2026-01-12T08:00:00"_s), now), u"12 Jan"_s);
    EXPECT_EQ(relativeTime(at(u"2025-11-23T08:00:00"_s), now), u"23 Nov 2025"_s);
    EXPECT_EQ(relativeTime(QDateTime(), now), QString());
    EXPECT_EQ(exactTime(QDateTime()), QString());
    EXPECT_TRUE(exactTime(at(u"2026-11-23T10:42:00"_s)).startsWith(u"2026-11-23 10:42:00.000"_s));
}

TEST(RelativeTime, leavesOutSecondsInEveryLocale)
{
    const auto now = at(u"2026-11-23T14:00:00"_s);
    for (const auto &locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::Japanese)}) {
        QLocale::setDefault(locale);
        EXPECT_TRUE(relativeTime(at(u"2026-11-23T10:42:31"_s), now).endsWith(u"10:42"_s));
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST(RelativeTime, saysHowLongAndHowLongAgo)
{
    EXPECT_EQ(durationText(3), u"3 ms"_s);
    EXPECT_EQ(durationText(1240), u"1.2 s"_s);
    EXPECT_EQ(durationText(240'000), u"4 min"_s);
    const auto now = at(u"2026-11-23T14:00:00"_s);
    EXPECT_EQ(agoText(now.addSecs(-1), now), u"just now"_s);
    EXPECT_EQ(agoText(now.addSecs(-4), now), u"4 s ago"_s);
    EXPECT_EQ(agoText(now.addSecs(-180), now), u"3 min ago"_s);
}

} // namespace
} // namespace raingauge::gui
