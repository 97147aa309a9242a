#include "typescript/SourceFaults.h"

#include <gtest/gtest.h>

#include <ostream>

namespace raingauge::typescript {

void PrintTo(const SourceFault &fault, std::ostream *out)
{
    *out << fault.line << ':' << fault.column << ' ' << fault.message.toStdString();
}

namespace {

struct FaultCase
{
    QByteArray text;
    const char *message;
    int line;
    int column;
};

void expectFault(const std::optional<SourceFault> &fault, const FaultCase &expected)
{
    ASSERT_TRUE(fault) << expected.text.toStdString();
    EXPECT_EQ(fault->message, QString::fromUtf8(expected.message));
    EXPECT_EQ(fault->line, expected.line);
    EXPECT_EQ(fault->column, expected.column);
    EXPECT_FALSE(fault->hint.isEmpty());
}

TEST(SourceFaults, OfEncodingNameTheFirstWrongByte)
{
    const std::vector<FaultCase> cases = {
        {"caf\xE9", "is not UTF-8: it holds the byte E9", 1, 4},
        {"é\n'ü \x80'", "is not UTF-8: it holds the byte 80", 2, 4},
        {"\xEF\xBB\xBF'\xFC'", "is not UTF-8: it holds the byte FC", 1, 2},
        {"�\xC3", "is not UTF-8: it holds the byte C3", 1, 2},
        {"\xED\xA0\x80", "is not UTF-8: it holds the byte ED", 1, 1},
        {QByteArray("\xFF\xFE"
                    "a\0",
                    4),
         "is written as UTF-16", 0, 0},
        {QByteArray("\xFE\xFF\0a", 4), "is written as UTF-16", 0, 0},
        {QByteArray("a\0=\0"
                    "1\0\n\0",
                    8),
         "is written as UTF-16", 0, 0},
        {QByteArray("\x7f"
                    "ELF\2\1\1\0\0\0\0\0\0\0\0\0",
                    16),
         "is no text file", 0, 0},
    };
    for (const auto &faulty : cases)
        expectFault(encodingFault(faulty.text), faulty);
}

TEST(SourceFaults, OfEncodingAreNotSeenInUtf8)
{
    for (const char *text : {"", "plain\r\n", "é 😀 � \n",
                             "\xEF\xBB\xBF"
                             "a",
                             "a\n\xEF\xBB\xBF"
                             "b"})
        EXPECT_EQ(encodingFault(text), std::nullopt) << text;
}

TEST(SourceFaults, OfAMergeNameItsFirstMark)
{
    const std::vector<FaultCase> cases = {
        {"<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n", "holds an unresolved merge", 1, 1},
        {"A=1\r\n<<<<<<< ours\r\n=======\r\n>>>>>>> theirs", "holds an unresolved merge", 2, 1},
        {"\n\n<<<<<<<\n>>>>>>>\n", "holds an unresolved merge", 3, 1},
    };
    for (const auto &faulty : cases)
        expectFault(mergeFault(faulty.text), faulty);
}

TEST(SourceFaults, OfAMergeAreNotSeenInOtherText)
{
    for (const char *text : {"", "<<<<<<< HEAD\n", ">>>>>>> a\n<<<<<<< b\n", " <<<<<<< a\n >>>>>>> b\n",
                             "<<<<<<<<\n>>>>>>>>\n", "// =======\n=======\n"})
        EXPECT_EQ(mergeFault(text), std::nullopt) << text;
}

} // namespace
} // namespace raingauge::typescript
