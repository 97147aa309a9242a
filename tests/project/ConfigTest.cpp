#include "project/Config.h"

#include <gtest/gtest.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

TEST(Config, outIsRelativeToTheConfig)
{
    const struct
    {
        QString directory;
        QString out;
        QString expected;
    } cases[] = {
        {u"/p/core"_s, u"drizzle"_s, u"/p/core/drizzle"_s},
        {u"/p/core"_s, u"./drizzle/"_s, u"/p/core/drizzle"_s},
        {u"/p/core"_s, u"../db/migrations"_s, u"/p/db/migrations"_s},
        {u"/p/core"_s, u"/elsewhere/out"_s, u"/elsewhere/out"_s},
        {u"/p/it's #1 名前"_s, u"a b"_s, u"/p/it's #1 名前/a b"_s},
        {u"/p"_s, u"."_s, u"/p"_s},
        {u"/p"_s, u".\\drizzle"_s, u"/p/drizzle"_s},
        {u"/p/core"_s, u"..\\db\\migrations"_s, u"/p/db/migrations"_s},
    };
    for (const auto &[directory, out, expected] : cases)
        EXPECT_EQ(outDirectory({.directory = directory, .out = out}), expected);
}

TEST(Config, historyHasDrizzlesDefaults)
{
    EXPECT_EQ(historySchema({}), u"drizzle"_s);
    EXPECT_EQ(historyTable({}), u"__drizzle_migrations"_s);
    EXPECT_EQ(historySchema({.historySchema = u"public"_s}), u"public"_s);
    EXPECT_EQ(historyTable({.historyTable = u"Log"_s}), u"Log"_s);
}

} // namespace
} // namespace raingauge::project
