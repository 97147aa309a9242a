#include "diff/ApplyRenames.h"

#include "diff/Lines.h"
#include "diff/ObjectNames.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

using R = std::vector<SchemaRename>;

TEST(ApplyRenames, OfSchemas)
{
    auto snapshot =
        snapshotOf({"schema a", "enum a.e x", "enum e x", "table a.t", "column c e type=a", "table t"});
    applyRenames(snapshot, R{{QStringLiteral("a"), QStringLiteral("b")}});
    EXPECT_EQ(snapshot.enums[0].schema, QStringLiteral("b"));
    EXPECT_EQ(snapshot.enums[1].schema, QStringLiteral("public"));
    EXPECT_EQ(snapshot.tables[0].schema, QStringLiteral("b"));
    EXPECT_EQ(snapshot.tables[0].columns[0].typeSchema, QStringLiteral("b"));
    EXPECT_EQ(snapshot.tables[1].schema, QString());
}

TEST(ApplyRenames, OfEnums)
{
    auto snapshot =
        snapshotOf({"enum e x", "table t", "column a e type=public", "column b e[][3] type=public",
                    "column c e", "column d e type=other", "column f text"});
    const EnumRename rename{{QStringLiteral("public"), QStringLiteral("e")},
                            {QStringLiteral("s"), QStringLiteral("mood")}};
    applyRenames(snapshot, std::vector<EnumRename>{rename});
    QStringList types;
    for (const auto &column : snapshot.tables[0].columns)
        types += column.typeSchema.value_or(QString()) + u':' + column.type;
    EXPECT_EQ(types.join(u' ').toStdString(), "s:mood s:mood[][3] s:mood other:e :text");
}

TEST(ApplyRenames, OfColumnsPutsIntegerLikeNamesFirst)
{
    auto snapshot =
        snapshotOf({"table t", "column b text", "column a text", "column 7 text", "column c text"});
    auto &table = snapshot.tables[0];
    applyRenames(table, std::vector<ColumnRename>{{QStringLiteral("c"), QStringLiteral("2")},
                                                  {QStringLiteral("b"), QStringLiteral("03")}});
    QStringList names;
    for (const auto &column : table.columns)
        names += column.name;
    EXPECT_EQ(names.join(u' ').toStdString(), "2 7 03 a");
}

TEST(ApplyRenames, TargetsOfForeignKeys)
{
    snapshot::ForeignKey key;
    key.tableTo = QStringLiteral("t");
    EXPECT_EQ(currentTarget(key, {}, {}), (TableName{{}, QStringLiteral("t")}));
    key.schemaTo = QStringLiteral("public");
    EXPECT_EQ(currentTarget(key, {}, {}), (TableName{{}, QStringLiteral("t")}));
    key.schemaTo = QStringLiteral("a");
    EXPECT_EQ(currentTarget(key, {{QStringLiteral("a"), QStringLiteral("b")}},
                            {{{QStringLiteral("b"), QStringLiteral("t")}, {{}, QStringLiteral("u")}}}),
              (TableName{{}, QStringLiteral("u")}));
}

TEST(ObjectNames, ElementTypesLoseTheirBounds)
{
    const std::pair<const char *, const char *> cases[] = {{"mood", "mood"},
                                                           {"mood[]", "mood"},
                                                           {"mood[3][]", "mood"},
                                                           {"varchar(10)[]", "varchar(10)"},
                                                           {"a[x]", "a[x]"}};
    for (const auto &[type, element] : cases)
        EXPECT_EQ(elementType(QString::fromUtf8(type)).toStdString(), element);
}

} // namespace
} // namespace raingauge::diff
