#include "sql/TransactionWords.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// As PostgreSQL's lexer: any character outside ASCII may be part of a name.
bool isOfWord(QChar character)
{
    return character.unicode() >= 0x80 || character.isLetterOrNumber() || character == u'_' ||
           character == u'$';
}

QStringView firstWord(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isOfWord);
    return text.first(end - text.begin());
}

bool isWord(QStringView word, QLatin1StringView wanted)
{
    return word.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// PREPARE also begins prepared statements, which are harmless: their name follows.
bool isPrepareOfTransaction(QStringView rest)
{
    const auto next = rest.sliced(
        std::find_if_not(rest.begin(), rest.end(), [](QChar character) { return character.isSpace(); }) -
        rest.begin());
    if (next.startsWith(u'"'))
        return false;
    const auto name = firstWord(next);
    return name.isEmpty() || isWord(name, "transaction"_L1); // empty: a comment stands between
}

bool beginsWithTransactionWord(QStringView text)
{
    static constexpr std::array words{"begin"_L1,    "start"_L1, "commit"_L1,    "end"_L1,
                                      "rollback"_L1, "abort"_L1, "savepoint"_L1, "release"_L1};
    const auto word = firstWord(text);
    if (isWord(word, "prepare"_L1))
        return isPrepareOfTransaction(text.sliced(word.size()));
    return std::any_of(words.begin(), words.end(),
                       [word](QLatin1StringView wanted) { return isWord(word, wanted); });
}

} // namespace

bool hasTransactionWord(QStringView text)
{
    // The end of anything that may be a comment counts as a start too: nothing must be read twice for that.
    bool isStart = true;
    bool hasComment = false; // the line so far holds "--"
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\n' || character == u'\r') {
            isStart = isStart || hasComment;
            hasComment = false;
        }
        if (character.isSpace())
            continue;
        if (isStart && beginsWithTransactionWord(text.sliced(i)))
            return true;
        const QChar before = i > 0 ? text[i - 1] : QChar();
        hasComment = hasComment || (character == u'-' && before == u'-');
        isStart = character == u';' || (character == u'/' && before == u'*');
    }
    return false;
}

} // namespace raingauge::sql
