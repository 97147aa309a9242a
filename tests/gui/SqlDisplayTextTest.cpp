#include "gui/editor/DisplayText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

using Edge = DisplayText::Edge;

struct FoldCase
{
    const char *name;
    QString original;
    QString shown;
    std::vector<int> rules; ///< offsets in `shown`
    std::vector<int> lines; ///< file line of each shown line
};

class SqlDisplayTextFold : public testing::TestWithParam<FoldCase>
{
};

TEST_P(SqlDisplayTextFold, takesMarkersOutAndKeepsLineNumbers)
{
    const auto &one = GetParam();
    const DisplayText text(one.original);
    EXPECT_EQ(text.text(), one.shown);
    EXPECT_EQ(text.ruleOffsets(), one.rules);
    EXPECT_EQ(text.lineNumbers(), one.lines);
    EXPECT_EQ(text.originalOf(0, int(text.text().size())), one.original) << "copying all gives the file";
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, SqlDisplayTextFold,
    testing::Values(
        FoldCase{"empty", u""_s, u""_s, {}, {1}},
        FoldCase{"plain", u"SELECT 1;\nSELECT 2;"_s, u"SELECT 1;\nSELECT 2;"_s, {}, {1, 2}},
        FoldCase{"behindStatement", u"A;--> statement-breakpoint\nB;"_s, u"A;\nB;"_s, {3}, {1, 2}},
        FoldCase{"ownLine", u"A;\n--> statement-breakpoint\nB;"_s, u"A;\nB;"_s, {3}, {1, 3}},
        FoldCase{"ownLineIndented", u"A;\n  --> statement-breakpoint \t\nB;"_s, u"A;\nB;"_s, {3}, {1, 3}},
        FoldCase{"crlf", u"A;--> statement-breakpoint\r\nB;\r\n"_s, u"A;\r\nB;\r\n"_s, {4}, {1, 2, 3}},
        FoldCase{"crlfOwnLine", u"A;\r\n--> statement-breakpoint\r\nB;"_s, u"A;\r\nB;"_s, {4}, {1, 3}},
        FoldCase{"cr", u"A;\r--> statement-breakpoint\rB;"_s, u"A;\rB;"_s, {3}, {1, 3}},
        FoldCase{"sameLine", u"A;--> statement-breakpoint B;"_s, u"A;\nB;"_s, {3}, {1, 1}},
        FoldCase{"startsWithMarker", u"--> statement-breakpoint\nA;"_s, u"A;"_s, {}, {2}},
        FoldCase{"endsWithMarker", u"A;\n--> statement-breakpoint"_s, u"A;\n"_s, {}, {1, 2}},
        FoldCase{"endsWithMarkerAndBlank", u"A;--> statement-breakpoint\n\n"_s, u"A;\n\n"_s, {}, {1, 2, 3}},
        FoldCase{"onlyMarker", u"--> statement-breakpoint"_s, u""_s, {}, {1}},
        FoldCase{"twoMarkers",
                 u"A;\n--> statement-breakpoint\n--> statement-breakpoint\nB;"_s,
                 u"A;\nB;"_s,
                 {3},
                 {1, 4}},
        FoldCase{
            "blankLinesStay", u"A;\n\n--> statement-breakpoint\n\nB;"_s, u"A;\n\n\nB;"_s, {4}, {1, 2, 4, 5}},
        FoldCase{"insideText", u"SELECT '--> statement-breakpoint';"_s, u"SELECT '\n';"_s, {9}, {1, 1}},
        FoldCase{"otherCaseIsText",
                 u"A; --> Statement-Breakpoint\nB;"_s,
                 u"A; --> Statement-Breakpoint\nB;"_s,
                 {},
                 {1, 2}}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(SqlDisplayText, leadsEveryPlaceOutsideMarkersThereAndBack)
{
    const QString original =
        u"CREATE \"naïve 😀\";--> statement-breakpoint\r\nÄ;\n--> statement-breakpoint\nC;--> statement-breakpoint D"_s;
    const DisplayText text(original);
    for (int at = 0; at < int(text.text().size()); ++at) {
        const int place = text.toOriginal(at, Edge::Begin);
        if (text.text()[at] == u'\n' && original[place] != u'\n')
            continue; // a line break that stands for a marker
        EXPECT_EQ(original[place], text.text()[at]) << at;
        EXPECT_EQ(text.toDisplay(place), at);
    }
}

TEST(SqlDisplayText, tellsBothSidesOfAMarkerApart)
{
    const QString original = u"A;--> statement-breakpoint\nB;"_s;
    const DisplayText text(original);
    EXPECT_EQ(text.toOriginal(2, Edge::End), 2);
    EXPECT_EQ(text.toOriginal(2, Edge::Begin), original.indexOf(u'\n'));
    EXPECT_EQ(text.toDisplay(5), 2) << "inside the marker";
    EXPECT_EQ(text.originalOf(0, 2), u"A;"_s);
    EXPECT_EQ(text.originalOf(1, 4), original.mid(1, 27)) << "a selection over the rule holds the marker";
    EXPECT_EQ(text.originalOf(3, 5), u"B;"_s);
    EXPECT_EQ(text.originalOf(3, 3), QString());
    EXPECT_EQ(text.originalOf(4, 2), QString());
}

TEST(SqlDisplayText, countsUtf8Bytes)
{
    const DisplayText text(u"aß€😀z"_s);
    const std::vector<int> bytes{0, 1, 3, 6, 6, 10, 11};
    for (int at = 0; at < int(bytes.size()); ++at)
        EXPECT_EQ(text.byteAt(at), bytes[size_t(at)]) << at;
    EXPECT_EQ(text.byteAt(99), 11);
    EXPECT_EQ(text.byteAt(-1), 0);
    EXPECT_EQ(text.offsetAtByte(0), 0);
    EXPECT_EQ(text.offsetAtByte(2), 1) << "inside a character: its first";
    EXPECT_EQ(text.offsetAtByte(6), 3);
    EXPECT_EQ(text.offsetAtByte(10), 5);
    EXPECT_EQ(text.offsetAtByte(11), 6);
    EXPECT_EQ(text.offsetAtByte(500), 6);
}

TEST(SqlDisplayText, survivesPlacesOutsideOfTheText)
{
    const DisplayText nothing;
    EXPECT_EQ(nothing.toDisplay(7), 0);
    EXPECT_EQ(nothing.toOriginal(7, Edge::Begin), 0);
    EXPECT_EQ(nothing.byteAt(3), 0);
    EXPECT_EQ(nothing.offsetAtByte(3), 0);
    const DisplayText text(u"A;"_s);
    EXPECT_EQ(text.toDisplay(100), 2);
    EXPECT_EQ(text.toDisplay(-4), 0);
    EXPECT_EQ(text.toOriginal(100, Edge::End), 2);
}

TEST(SqlDisplayText, takesAMegabyteInOneGo)
{
    QString original;
    for (int i = 0; i < 12'000; ++i)
        original += u"ALTER TABLE \"t%1\" ADD COLUMN \"c\" text;--> statement-breakpoint\n"_s.arg(i);
    const DisplayText text(original);
    EXPECT_EQ(text.ruleOffsets().size(), 11'999U);
    EXPECT_EQ(text.lineNumbers().size(), 12'001U);
    EXPECT_EQ(text.toDisplay(int(original.size())), int(text.text().size()));
}

} // namespace
} // namespace raingauge::gui
