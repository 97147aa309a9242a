#include "snapshot/SampleSnapshot.h"
#include "snapshot/SnapshotJson.h"
#include "support/TestPaths.h"

#include <gtest/gtest.h>

namespace raingauge::snapshot {
namespace {

class StoredSnapshot : public testing::TestWithParam<const char *>
{
};

TEST_P(StoredSnapshot, IsWrittenBackByteForByte)
{
    const auto path =
        test::sourcePath(QStringLiteral("tests/snapshot/stored/%1.json").arg(QLatin1String(GetParam())));
    const auto text = test::readFile(path);
    const auto read = readSnapshot(text, path);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(base::stringify(toJson(*read)).toStdString(), text.toStdString());
}

INSTANTIATE_TEST_SUITE_P(Files, StoredSnapshot, testing::Values("everything", "names", "types"),
                         [](const auto &tested) { return std::string(tested.param); });

TEST(WriteSnapshot, UnknownKeysComeBackAfterTheKnownOnes)
{
    auto json = sampleJson();
    json["internal"] = {{"tables", base::Json::object()}};
    json["tables"]["public.users"]["comment"] = "people";
    json["tables"]["public.users"]["columns"]["id"]["isUnique"] = true;
    const auto read = readSnapshot(base::stringify(json), {});
    ASSERT_TRUE(read);
    EXPECT_EQ(toJson(*read), json);
}

TEST(WriteSnapshot, RecordsPutIntegerLikeNamesFirst)
{
    Snapshot snapshot;
    snapshot.schemas = {QStringLiteral("b"), QStringLiteral("10"), QStringLiteral("9")};
    EXPECT_EQ(toJson(snapshot)["schemas"].dump(), R"({"9":"9","10":"10","b":"b"})");
}

TEST(WriteSnapshot, ExpressionsInIndexesHaveTheirOwnOrderOfKeys)
{
    auto read = readSnapshot(base::stringify(sampleJson()), {});
    ASSERT_TRUE(read);
    auto &index = read->tables[0].indexes[0];
    index.columns = {{QStringLiteral("lower x"), true, true, QStringLiteral("last"), {}},
                     {QStringLiteral("x"), false, false, {}, QStringLiteral("text_ops")}};
    const auto columns = toJson(*read)["tables"]["public.users"]["indexes"]["i"]["columns"];
    EXPECT_EQ(columns[0].dump(), R"({"expression":"lower x","asc":true,"isExpression":true,"nulls":"last"})");
    EXPECT_EQ(columns[1].dump(),
              R"({"expression":"x","isExpression":false,"asc":false,"opclass":"text_ops"})");
}

TEST(WriteSnapshot, AnEmptySnapshotHasEveryRecord)
{
    EXPECT_EQ(
        toJson(Snapshot{}).dump(),
        R"({"id":"","prevId":"","version":"7","dialect":"postgresql","tables":{},"enums":{},"schemas":{},)"
        R"("sequences":{},"roles":{},"policies":{},"views":{},"_meta":{"columns":{},"schemas":{},"tables":{}}})");
}

} // namespace
} // namespace raingauge::snapshot
