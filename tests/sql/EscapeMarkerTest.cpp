// Texts without a marker are not touched; those with one are tried in RenderMigrationTest.cpp.
#include "sql/EscapeMarker.h"

#include "sql/MigrationText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

TEST(EscapeMarker, LeavesOtherTextAlone)
{
    for (const auto &sql : {QString(), u"select 1 --> statement"_s, u"select '->'"_s,
                            u"-- statement-breakpoint"_s, u"select 'naïve 😀'"_s})
        EXPECT_EQ(escapeMarker(sql), sql);
}

TEST(EscapeMarker, EscapesEveryMarker)
{
    const auto sql =
        u"select '--> statement-breakpoint --> statement-breakpoint', \"--> statement-breakpoint\" "
        "-- é --> statement-breakpoint"_s;
    const auto escaped = escapeMarker(sql);
    EXPECT_FALSE(escaped.contains(breakpointMarker)) << escaped.toStdString();
    EXPECT_TRUE(escaped.endsWith(u"-- é -- > statement-breakpoint"_s)) << escaped.toStdString();
    EXPECT_EQ(splitMigration(escaped).size(), 1U);
}

TEST(EscapeMarker, LeavesTextThatCannotBeRead)
{
    const auto open = u"select '--> statement-breakpoint"_s;
    EXPECT_EQ(escapeMarker(open), open);
}

} // namespace
} // namespace raingauge::sql
