// The parser's answers, where they are not plain.
#include "sql/ParseTree.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

TEST(ParseTree, HoldsEachStatementWithItsPlace)
{
    const auto tree = parseSql("select 1; select 2");
    ASSERT_TRUE(tree);
    ASSERT_EQ(tree->size(), 2U);
    EXPECT_EQ((*tree)[1].value("stmt_location", 0), 9);
    EXPECT_TRUE(treeNode((*tree)[1], "stmt").contains("SelectStmt"));
}

TEST(ParseTree, OfNothingIsEmpty)
{
    EXPECT_EQ(parseSql(""), nlohmann::json::array());
    EXPECT_EQ(parseSql("-- a"), nlohmann::json::array());
}

TEST(ParseTree, RefusesWhatPostgresRefuses)
{
    for (const QByteArray &sql :
         {QByteArray("selec 1"), QByteArray("select 'a"), QByteArray("select 1;;select ("),
          QByteArray("select\0 1", 9), QByteArray("\xEF\xBB\xBFselect 1")})
        EXPECT_FALSE(parseSql(sql)) << sql.constData();
}

TEST(ParseTree, RefusesWhatIsTooLong)
{
    EXPECT_FALSE(parseSql("select 1" + QByteArray(5 << 20, ' ')));
    EXPECT_TRUE(parseSql("select 1" + QByteArray(1 << 20, ' ')));
}

TEST(ParseTree, LooksUpWithoutFailing)
{
    const auto node = nlohmann::json::parse(R"({"text": "a", "list": [1], "null": null})");
    EXPECT_EQ(treeText(node, "text"), u"a"_s);
    EXPECT_EQ(treeText(node, "list"), QString());
    EXPECT_EQ(treeText(node, "none"), QString());
    EXPECT_EQ(treeList(node, "list").size(), 1U);
    EXPECT_EQ(treeList(node, "text").size(), 0U);
    EXPECT_TRUE(treeNode(node, "none").is_null());
    EXPECT_TRUE(treeNode(treeNode(node, "null"), "none").is_null());
}

} // namespace
} // namespace raingauge::sql
