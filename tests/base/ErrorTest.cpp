#include "base/Error.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace raingauge::base {
namespace {

Error refusedError()
{
    return {ErrorCode::StatementFailed, QStringLiteral("relation exists"),
            Location{QStringLiteral("0001_a.sql"), 3, 7}, QStringLiteral("Drop it."),
            QStringLiteral("42P07")};
}

TEST(Error, everyCodeHasAWordOfItsOwn)
{
    static const QRegularExpression word(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    std::set<QString> words;
    constexpr int count = static_cast<int>(ErrorCode::Internal) + 1;
    for (int code = 0; code < count; ++code) {
        const auto text = toString(static_cast<ErrorCode>(code));
        EXPECT_TRUE(word.match(text).hasMatch()) << text.toStdString();
        words.insert(text);
    }
    EXPECT_EQ(words.size(), static_cast<size_t>(count));
    EXPECT_EQ(toString(ErrorCode::ConfigUnreadable), QStringLiteral("config-unreadable"));
}

TEST(Error, tellsTheWholeStoryOnOneLine)
{
    EXPECT_EQ(fullMessage(refusedError()), QStringLiteral("relation exists"));
    const auto outer = withContext(withContext(refusedError(), QStringLiteral("statement 2 failed")),
                                   QStringLiteral("0001_a was not applied"));
    EXPECT_EQ(fullMessage(outer),
              QStringLiteral("0001_a was not applied: statement 2 failed: relation exists"));
}

TEST(Error, contextKeepsWhatFacesDecideBy)
{
    const auto inner = refusedError();
    const auto outer = withContext(inner, QStringLiteral("not applied"));
    EXPECT_EQ(outer.code, inner.code);
    EXPECT_EQ(outer.where, inner.where);
    EXPECT_EQ(outer.hint, inner.hint);
    EXPECT_EQ(outer.sqlState, inner.sqlState);
    ASSERT_TRUE(outer.cause);
    EXPECT_EQ(outer.cause->message, inner.message);
    EXPECT_FALSE(inner.cause);
}

} // namespace
} // namespace raingauge::base
