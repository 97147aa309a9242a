#include "snapshot/SampleSnapshot.h"
#include "snapshot/SnapshotJson.h"

#include <gtest/gtest.h>

namespace raingauge::snapshot {
namespace {

using base::ErrorCode;
using base::Json;

const auto file = QStringLiteral("meta/0001_snapshot.json");

/// One fault put into the sample at a JSON pointer, and the words that the error must hold.
struct BadCase
{
    const char *pointer;
    Json value;
    ErrorCode code;
    const char *words;
};

void PrintTo(const BadCase &bad, std::ostream *out)
{
    *out << bad.pointer << " = " << bad.value.dump();
}

class BadSnapshot : public testing::TestWithParam<BadCase>
{
};

TEST_P(BadSnapshot, IsRefusedWithThePlace)
{
    auto json = sampleJson();
    json[Json::json_pointer(GetParam().pointer)] = GetParam().value;
    const auto read = readSnapshot(base::stringify(json), file);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, GetParam().code);
    EXPECT_TRUE(read.error().message.contains(QString::fromUtf8(GetParam().words)))
        << read.error().message.toStdString();
    ASSERT_TRUE(read.error().where);
    EXPECT_EQ(read.error().where->file, file);
}

constexpr auto bad = ErrorCode::SnapshotUnreadable;

INSTANTIATE_TEST_SUITE_P(
    Shapes, BadSnapshot,
    testing::Values(
        BadCase{"/tables", 3, bad, "tables must be an object"},
        BadCase{"/enums", Json::array(), bad, "enums must be"},
        BadCase{"/schemas", "x", bad, "schemas must be an object"},
        BadCase{"/schemas/auth", "other", bad, "schemas.auth must be its own name"},
        BadCase{"/id", 7, bad, "id must be a string"},
        BadCase{"/prevId", nullptr, bad, "prevId must be a string"},
        BadCase{"/_meta", 1, bad, "_meta must be an object"},
        BadCase{"/tables/public.users", "x", bad, "tables.public.users must be an object"},
        BadCase{"/tables/public.users/name", "people", bad, "tables.public.users holds `public.people`"},
        BadCase{"/tables/public.users/schema", 1, bad, "tables.public.users.schema must be a string"},
        BadCase{"/tables/public.users/isRLSEnabled", "no", bad, "isRLSEnabled must be true or false"},
        BadCase{"/tables/public.users/columns/id/type", 4, bad,
                "tables.public.users.columns.id.type must be a string"},
        BadCase{"/tables/public.users/columns/id/notNull", "yes", bad,
                "columns.id.notNull must be true or false"},
        BadCase{"/tables/public.users/columns/id/typeSchema", nullptr, bad, "typeSchema must be a string"},
        BadCase{"/tables/public.users/columns/id/name", "no", bad, "columns.id holds `no`"},
        BadCase{"/tables/public.users/columns/x", Json::object(), bad, "columns.x.name is missing"},
        BadCase{"/tables/public.users/indexes/i/columns", Json::object(), bad,
                "indexes.i.columns must be an array"},
        BadCase{"/tables/public.users/indexes/i/columns/0", "id", bad,
                "indexes.i.columns must be an array of obj"},
        BadCase{"/tables/public.users/indexes/i/columns/0/asc", 1, bad, "indexes.i.columns.0.asc must be"},
        BadCase{"/tables/public.users/indexes/i/where", 1, bad, "indexes.i.where must be a string"},
        BadCase{"/tables/public.users/indexes/i/with", "x", bad, "indexes.i.with must be an object"},
        BadCase{"/tables/public.users/indexes/i/include", "x", bad,
                "indexes.i.include is a key that is not known"},
        BadCase{"/tables/public.users/foreignKeys/f/columnsTo", "id", bad,
                "columnsTo must be an array of strings"},
        BadCase{"/tables/public.users/foreignKeys/f/columnsTo/0", 1, bad,
                "columnsTo must be an array of strings"},
        BadCase{"/tables/public.users/foreignKeys/f/onDelete", true, bad, "onDelete must be a string"},
        BadCase{"/tables/public.users/compositePrimaryKeys/p/name", 1, bad,
                "compositePrimaryKeys.p.name must be"},
        BadCase{"/tables/public.users/uniqueConstraints/u/nullsNotDistinct", 0, bad,
                "nullsNotDistinct must be"},
        BadCase{"/tables/public.users/checkConstraints/c/value", 0, bad, "checkConstraints.c.value must be"},
        BadCase{"/enums/public.mood/values", "sad", bad,
                "enums.public.mood.values must be an array of strings"},
        BadCase{"/enums/public.mood/schema", "auth", bad, "enums.public.mood holds `auth.mood`"}));

INSTANTIATE_TEST_SUITE_P(Versions, BadSnapshot,
                         testing::Values(BadCase{"/version", "5", bad, "older version 5"},
                                         BadCase{"/version", 6, bad, "older version 6"},
                                         BadCase{"/version", "4", bad, "too old"},
                                         BadCase{"/version", "8", bad, "newer"},
                                         BadCase{"/version", "x", bad, "no version"},
                                         BadCase{"/version", nullptr, bad, "no version"},
                                         BadCase{"/dialect", "mysql", bad, "not of dialect postgresql"}));

INSTANTIATE_TEST_SUITE_P(
    Features, BadSnapshot,
    testing::Values(
        BadCase{"/sequences/public.s", Json::object(), ErrorCode::NotYetSupported,
                "not yet supported: sequence `public.s`"},
        BadCase{"/roles/admin", Json::object(), ErrorCode::NotYetSupported,
                "not yet supported: role `admin`"},
        BadCase{"/policies/p", Json::object(), ErrorCode::NotYetSupported, "not yet supported: policy `p`"},
        BadCase{"/views/public.v", Json::object(), ErrorCode::NotYetSupported,
                "not yet supported: view `public.v`"},
        BadCase{"/tables/public.users/policies/p", Json::object(), ErrorCode::NotYetSupported,
                "policy `p` of table `public.users`"},
        BadCase{"/tables/public.users/isRLSEnabled", true, ErrorCode::NotYetSupported,
                "row-level security of table `public.users`"},
        BadCase{"/tables/public.users/columns/id/identity", Json::object(), ErrorCode::SnapshotUnreadable,
                "tables.public.users.columns.id.identity.type is missing"},
        BadCase{"/tables/public.users/columns/id/generated", Json::object(), ErrorCode::NotYetSupported,
                "generated column `public.users.id`"}));

TEST(ReadSnapshot, ReadsEveryPart)
{
    const auto read = readSnapshot(base::stringify(sampleJson()), file);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->id, QStringLiteral("11111111-1111-4111-8111-111111111111"));
    EXPECT_EQ(read->prevId, QString::fromUtf8(zeroId));
    EXPECT_EQ(read->schemas, std::vector{QStringLiteral("auth")});
    ASSERT_EQ(read->enums.size(), 1u);
    EXPECT_EQ(read->enums[0].values, (std::vector{QStringLiteral("sad"), QStringLiteral("happy")}));
    ASSERT_EQ(read->tables.size(), 1u);
    const auto &users = read->tables[0];
    EXPECT_EQ(users.columns,
              (std::vector{Column{QStringLiteral("id"), QStringLiteral("integer"), {}, true, true}}));
    ASSERT_EQ(users.indexes.size(), 1u);
    EXPECT_EQ(users.indexes[0].columns[0].nulls, QStringLiteral("last"));
    EXPECT_EQ(users.foreignKeys[0].columnsTo, std::vector{QStringLiteral("id")});
    EXPECT_EQ(users.compositePrimaryKeys[0].name, QStringLiteral("p"));
    EXPECT_EQ(users.uniqueConstraints[0].columns, std::vector{QStringLiteral("id")});
    EXPECT_EQ(users.checkConstraints[0].value, RawSql{QStringLiteral("id > 0")});
}

TEST(ReadSnapshot, AcceptsAnyLayoutAndOrderOfKeys)
{
    const auto json = sampleJson();
    auto reversed = Json::object();
    for (auto entry = json.rbegin(); entry != json.rend(); ++entry)
        reversed[entry.key()] = entry.value();
    const auto minified = readSnapshot(QByteArray::fromStdString(reversed.dump()), file);
    ASSERT_TRUE(minified);
    EXPECT_EQ(*minified, *readSnapshot(base::stringify(json), file));
}

TEST(ReadSnapshot, DefaultsKeepTheirKind)
{
    using Kind = DefaultValue::Kind;
    const std::vector<std::pair<Json, DefaultValue>> cases = {
        {"now()", {QStringLiteral("now()"), Kind::Sql}},
        {"3", {QStringLiteral("3"), Kind::Sql}},
        {3, {QStringLiteral("3"), Kind::Number}},
        {0.25, {QStringLiteral("0.25"), Kind::Number}},
        {true, {QStringLiteral("true"), Kind::Boolean}},
        {false, {QStringLiteral("false"), Kind::Boolean}},
        {nullptr, {QStringLiteral("null"), Kind::Json}},
        {Json::array({1, 2}), {QStringLiteral("[1,2]"), Kind::Json}}};
    for (const auto &[value, expected] : cases) {
        auto json = sampleJson();
        json["tables"]["public.users"]["columns"]["id"]["default"] = value;
        const auto read = readSnapshot(base::stringify(json), file);
        ASSERT_TRUE(read) << value.dump();
        EXPECT_EQ(read->tables[0].columns[0].defaultValue, expected) << value.dump();
        EXPECT_EQ(toJson(*read), json) << value.dump();
    }
}

TEST(ReadSnapshot, SnapshotsFromCodeNeedNoIds)
{
    auto json = sampleJson();
    json.erase("id");
    json.erase("prevId");
    const auto read = readSnapshotOfCode(base::stringify(json), file);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->id.isEmpty());
    EXPECT_TRUE(read->prevId.isEmpty());
}

TEST(ReadSnapshot, FilesNeedTheirHeader)
{
    for (const auto *key : {"version", "dialect", "id", "prevId", "tables", "enums"}) {
        auto json = sampleJson();
        json.erase(key);
        const auto read = readSnapshot(base::stringify(json), file);
        ASSERT_FALSE(read) << key;
        EXPECT_EQ(read.error().code, ErrorCode::SnapshotUnreadable);
        EXPECT_TRUE(read.error().message.contains(QString::fromUtf8(key)))
            << read.error().message.toStdString();
    }
}

TEST(ReadSnapshot, LaterAdditionsMayBeMissing)
{
    auto json = sampleJson();
    for (const auto *key : {"sequences", "roles", "policies", "views", "_meta"})
        json.erase(key);
    for (const auto *key : {"uniqueConstraints", "policies", "checkConstraints", "isRLSEnabled"})
        json["tables"]["public.users"].erase(key);
    for (const auto *key : {"concurrently", "method", "with"})
        json["tables"]["public.users"]["indexes"]["i"].erase(key);
    const auto read = readSnapshot(base::stringify(json), file);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->tables[0].indexes[0].method, QStringLiteral("btree"));
}

TEST(ReadSnapshot, IntegerLikeNamesComeFirst)
{
    auto json = sampleJson();
    const Json column = {{"type", "text"}, {"primaryKey", false}, {"notNull", false}};
    for (const auto *name : {"z", "10", "2", "02"}) {
        auto &added = json["tables"]["public.users"]["columns"][name];
        added = column;
        added["name"] = name;
    }
    const auto read = readSnapshot(base::stringify(json), file);
    ASSERT_TRUE(read);
    QStringList names;
    for (const auto &each : read->tables[0].columns)
        names += each.name;
    EXPECT_EQ(names.join(u' '), QStringLiteral("2 10 id z 02"));
}

TEST(ReadSnapshot, IntegersBeyond64BitsAreReadAsJavaScriptDoes)
{
    auto json = sampleJson();
    json["tables"]["public.users"]["columns"]["id"]["default"] = 7;
    const auto text = base::stringify(json).replace("\"default\": 7", "\"default\": 100000000000000000000");
    const auto read = readSnapshot(text, file);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(read->tables[0].columns[0].defaultValue->text, QStringLiteral("100000000000000000000"));
}

TEST(ReadSnapshot, OfEqualKeysTheLastCountsInThePlaceOfTheFirst)
{
    const auto text = base::stringify(sampleJson())
                          .replace("\"notNull\":", "\"notNull\": \"no boolean\", \"notNull\":")
                          .replace("\"enums\":", "\"enums\": {\"public.gone\": {}}, \"enums\":");
    const auto read = readSnapshot(text, file);
    ASSERT_TRUE(read) << read.error().message.toStdString();
    EXPECT_EQ(*read, *readSnapshot(base::stringify(sampleJson()), file));
}

TEST(ReadSnapshot, UpIsNamedForOlderVersions)
{
    auto json = sampleJson();
    json["version"] = "6";
    EXPECT_TRUE(readSnapshot(base::stringify(json), file).error().hint.contains(QStringLiteral("`up`")));
}

TEST(ReadSnapshot, TextThatIsNoJsonSaysWhere)
{
    const std::pair<QByteArray, int> cases[] = {
        {"", 1},         {"{\n \"id\": ,\n}", 2}, {"[1,2]", 0},
        {"\"text\"", 0}, {"\xEF\xBB\xBF{}", 1},   {"{}\n<<<<<<< HEAD\n", 2}};
    for (const auto &[text, line] : cases) {
        const auto read = readSnapshot(text, file);
        ASSERT_FALSE(read) << text.toStdString();
        EXPECT_EQ(read.error().code, ErrorCode::SnapshotUnreadable) << text.toStdString();
        EXPECT_TRUE(read.error().message.contains(file));
        EXPECT_EQ(read.error().where->line, line) << text.toStdString();
    }
}

} // namespace
} // namespace raingauge::snapshot
