#include "diff/MatchSequences.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

std::string edits(const char *before, const char *after)
{
    const auto listOf = [](const char *text) {
        const auto words = QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
        return std::vector<QString>(words.begin(), words.end());
    };
    QStringList printed;
    for (const auto &[kind, value] : matchSequences(listOf(before), listOf(after)))
        printed += (kind == SequenceEdit::Kind::Kept      ? u'='
                    : kind == SequenceEdit::Kind::Removed ? u'-'
                                                          : u'+') +
                   value;
    return printed.join(u' ').toStdString();
}

struct Matched
{
    const char *before;
    const char *after;
    const char *edits;
};

TEST(MatchSequences, AsDifflib)
{
    // Expected edits printed by Python's difflib.SequenceMatcher(None, before, after).get_opcodes().
    const Matched cases[] = {
        {"", "", ""},
        {"a b", "a b", "=a =b"},
        {"", "a b", "+a +b"},
        {"a b", "", "-a -b"},
        {"a b c", "a x c", "=a -b +x =c"},
        {"a b", "b a", "+b =a -b"},
        {"a b c d", "c d a b", "+c +d =a =b -c -d"},
        {"a b c d e", "d e a b c", "+d +e =a =b =c -d -e"},
        {"a b c", "c b a", "+c +b =a -b -c"},
        {"a b c d", "b x c d y", "-a =b +x =c =d +y"},
        {"a c", "b d", "-a -c +b +d"},
    };
    for (const auto &[before, after, expected] : cases)
        EXPECT_EQ(edits(before, after), expected) << before << " to " << after;
}

} // namespace
} // namespace raingauge::diff
