#include "snapshot/SnapshotJson.h"
#include "support/TestPaths.h"

#include <gtest/gtest.h>

namespace raingauge::snapshot {
namespace {

using base::ErrorCode;

TEST(ReadSnapshotIds, ReadsTheThreeOfARealFile)
{
    const auto path = test::sourcePath(QStringLiteral("tests/snapshot/stored/names.json"));
    const auto text = test::readFile(path);
    const auto ids = readSnapshotIds(text, path);
    const auto whole = readSnapshot(text, path);
    ASSERT_TRUE(ids && whole);
    EXPECT_EQ(*ids, (SnapshotIds{QStringLiteral("7"), whole->id, whole->prevId}));
}

TEST(ReadSnapshotIds, TakesAnyVersion)
{
    const auto ids = readSnapshotIds(R"({"prevId":"","id":"x","version":5})", QStringLiteral("a.json"));
    ASSERT_TRUE(ids);
    EXPECT_EQ(*ids, (SnapshotIds{QStringLiteral("5"), QStringLiteral("x"), QString()}));
}

struct BadIds
{
    QByteArray text;
    int line;
    const char *words;
};

TEST(ReadSnapshotIds, BadFilesAreNamed)
{
    const BadIds cases[] = {
        {"", 1, "empty"},
        {"{\n\"version\": \"7\",\n\"id\": }", 3, "unexpected"},
        {"{\"version\": \"7\", \"id\":", 1, "ends too early"},
        {"[]", 0, "must hold a JSON object"},
        {R"({"id":"x","prevId":"y"})", 0, "version is missing"},
        {R"({"version":"7","prevId":"y"})", 0, "id is missing"},
        {R"({"version":"8","id":"x","prevIds":[]})", 0, "prevId is missing"},
        {R"({"version":"7","id":true,"prevId":"y"})", 0, "id must be a string"},
        {"<<<<<<< HEAD\n{}", 1, "merge-conflict"},
    };
    for (const auto &[text, line, words] : cases) {
        const auto ids = readSnapshotIds(text, QStringLiteral("meta/a.json"));
        ASSERT_FALSE(ids) << text.toStdString();
        EXPECT_EQ(ids.error().code, ErrorCode::SnapshotUnreadable);
        EXPECT_EQ(ids.error().where->line, line) << text.toStdString();
        EXPECT_EQ(ids.error().where->file, QStringLiteral("meta/a.json"));
        EXPECT_TRUE(ids.error().message.contains(QString::fromUtf8(words)))
            << ids.error().message.toStdString();
    }
}

} // namespace
} // namespace raingauge::snapshot
