#include "diff/Renames.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

using base::ErrorCode;

TEST(Renames, KindsAreSpelledAsOnTheCommandLine)
{
    for (const auto kind : {ObjectKind::Schema, ObjectKind::Enum, ObjectKind::Table, ObjectKind::Column})
        EXPECT_EQ(objectKindFromString(toString(kind)), kind);
    for (const auto &text :
         {QString(), QStringLiteral("Table"), QStringLiteral("view"), QStringLiteral("tables")})
        EXPECT_FALSE(objectKindFromString(text)) << text.toStdString();
}

TEST(Renames, NamesArePrintedQualifiedAndReadBack)
{
    const std::pair<ObjectName, const char *> cases[] = {
        {{QStringLiteral("public"), QStringLiteral("users"), QStringLiteral("name")}, "public.users.name"},
        {{{}, {}, QStringLiteral("auth")}, "auth"},
        {{QStringLiteral("a.b"), {}, QStringLiteral("c=d")}, "\"a.b\".\"c=d\""},
        {{QStringLiteral("public"), {}, QStringLiteral("He said \"hi\"")}, "public.\"He said \"\"hi\"\"\""},
        {{QStringLiteral("public"), {}, QStringLiteral("naïve 😀")}, "public.naïve 😀"},
        {{QStringLiteral("public"), {}, QStringLiteral("\"")}, "public.\"\"\"\""},
    };
    for (const auto &[name, text] : cases) {
        EXPECT_EQ(toString(name), QString::fromUtf8(text));
        std::vector<QString> parts;
        for (const auto &part : {name.schema, name.table, name.name})
            if (!part.isEmpty())
                parts.push_back(part);
        const auto read = parseQualifiedName(QString::fromUtf8(text));
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(*read, parts) << text;
    }
}

TEST(Renames, BadQualifiedNamesAreUsageErrors)
{
    for (const auto *text : {"", ".", "a.", ".a", "a..b", "\"\"", "\"", "a\"b", "\"a", "a\"", "\"a\"b\"",
                             "a=b", "\"a\"\"", "public.\"x\"y"}) {
        const auto read = parseQualifiedName(QString::fromUtf8(text));
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::Usage) << text;
    }
}

TEST(Renames, RenamesAreRead)
{
    const auto table = parseRename(QStringLiteral("table:public.a=auth.b"));
    ASSERT_TRUE(table);
    EXPECT_EQ(*table, (Rename{ObjectKind::Table,
                              {QStringLiteral("public"), {}, QStringLiteral("a")},
                              {QStringLiteral("auth"), {}, QStringLiteral("b")}}));
    const auto column = parseRename(QStringLiteral("column:public.t.\"a=b\"=public.t.c:d"));
    ASSERT_TRUE(column);
    EXPECT_EQ(column->from,
              (ObjectName{QStringLiteral("public"), QStringLiteral("t"), QStringLiteral("a=b")}));
    EXPECT_EQ(column->to.name, QStringLiteral("c:d"));
    EXPECT_TRUE(parseRename(QStringLiteral("schema:a=b")));
    EXPECT_TRUE(parseRename(QStringLiteral("enum:public.a=public.b")));
}

TEST(Renames, CreationsAreRead)
{
    const auto creation = parseCreation(QStringLiteral("column:public.users.id"));
    ASSERT_TRUE(creation);
    EXPECT_EQ(*creation,
              (Creation{ObjectKind::Column,
                        {QStringLiteral("public"), QStringLiteral("users"), QStringLiteral("id")}}));
}

struct BadAnswer
{
    const char *text;
    ErrorCode code;
    const char *words;
};

TEST(Renames, BadAnswersSayWhatIsWrong)
{
    const BadAnswer renames[] = {
        {"", ErrorCode::Usage, "does not begin with"},
        {"public.a=public.b", ErrorCode::Usage, "does not begin with"},
        {"index:public.a=public.b", ErrorCode::Usage, "does not begin with"},
        {"table", ErrorCode::Usage, "does not begin with"},
        {"table:public.a", ErrorCode::Usage, "one `=`"},
        {"table:public.a=public.b=public.c", ErrorCode::Usage, "one `=`"},
        {"table:a=b", ErrorCode::Usage, "not a whole table name"},
        {"schema:a.b=c", ErrorCode::Usage, "not a whole schema name"},
        {"enum:a=b", ErrorCode::Usage, "not a whole enum name"},
        {"column:public.users=public.people", ErrorCode::Usage, "not a whole column name"},
        {"column:public.a.x=public.b.x", ErrorCode::Usage, "names two tables"},
        {"table:public.=public.b", ErrorCode::Usage, "empty part"},
        {"view:public.a=public.b", ErrorCode::NotYetSupported, "not yet supported"},
        {"sequence:public.a=public.b", ErrorCode::NotYetSupported, "not yet supported"},
        {"policy:public.t.a=public.t.b", ErrorCode::NotYetSupported, "not yet supported"},
        {"role:a=b", ErrorCode::NotYetSupported, "not yet supported"},
    };
    for (const auto &[text, code, words] : renames) {
        const auto read = parseRename(QString::fromUtf8(text));
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, code) << text;
        EXPECT_TRUE(read.error().message.contains(QString::fromUtf8(words)))
            << read.error().message.toStdString();
    }
    for (const auto *text :
         {"", "table", "table:", "table:users", "public.x", "column:public.x", "schema:"}) {
        const auto read = parseCreation(QString::fromUtf8(text));
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::Usage) << text;
    }
    EXPECT_EQ(parseCreation(QStringLiteral("role:x")).error().code, ErrorCode::NotYetSupported);
}

} // namespace
} // namespace raingauge::diff
