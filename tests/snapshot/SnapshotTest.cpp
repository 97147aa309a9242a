#include "snapshot/SampleSnapshot.h"
#include "snapshot/SnapshotJson.h"

#include <gtest/gtest.h>

namespace raingauge::snapshot {
namespace {

TEST(Snapshot, LookUpIsByQualifiedName)
{
    const auto read = readSnapshot(base::stringify(sampleJson()), {});
    ASSERT_TRUE(read);
    const auto *users = findTable(*read, QStringLiteral("public.users"));
    ASSERT_NE(users, nullptr);
    EXPECT_EQ(schemaName(*users), QStringLiteral("public"));
    EXPECT_EQ(qualifiedName(*users), QStringLiteral("public.users"));
    EXPECT_NE(findColumn(*users, QStringLiteral("id")), nullptr);
    EXPECT_NE(findEnum(*read, QStringLiteral("public.mood")), nullptr);
}

TEST(Snapshot, WhatIsNotThereIsNull)
{
    const auto read = readSnapshot(base::stringify(sampleJson()), {});
    ASSERT_TRUE(read);
    for (const auto &name : {QStringLiteral("users"), QStringLiteral("auth.users"),
                             QStringLiteral("public.user"), QStringLiteral("public.Users"), QString()}) {
        EXPECT_EQ(findTable(*read, name), nullptr) << name.toStdString();
        EXPECT_EQ(findEnum(*read, name), nullptr) << name.toStdString();
        EXPECT_EQ(findColumn(read->tables[0], name), nullptr) << name.toStdString();
    }
}

} // namespace
} // namespace raingauge::snapshot
