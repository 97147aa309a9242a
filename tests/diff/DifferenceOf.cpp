#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {

namespace {

RenameAnswers answersOf(const Lines &lines)
{
    RenameAnswers answers;
    for (const auto &each : lines) {
        const auto text = QString::fromStdString(each);
        if (text == QStringLiteral("no renames")) {
            answers.everythingElseIsNew = true;
        } else if (text.startsWith(QStringLiteral("create "))) {
            const auto creation = parseCreation(text.mid(7));
            EXPECT_TRUE(creation) << each;
            answers.creations.push_back(creation.value_or(Creation{}));
        } else {
            const auto rename = parseRename(text);
            EXPECT_TRUE(rename) << each;
            answers.renames.push_back(rename.value_or(Rename{}));
        }
    }
    return answers;
}

} // namespace

Lines differenceOf(const Lines &before, const Lines &after, const Lines &answers)
{
    const auto difference = diff(snapshotOf(before), snapshotOf(after), answersOf(answers));
    if (!difference)
        return {"error: " + difference.error().message.toStdString()};
    Lines lines;
    for (const auto &question : difference->questions) {
        auto text = toString(question.kind) + u' ' + toString(question.created) + u'?';
        for (const auto &candidate : question.candidates)
            text += u' ' + toString(candidate);
        lines.push_back(text.toStdString());
    }
    EXPECT_TRUE(difference->questions.empty() || difference->statements.empty());
    for (const auto &statement : difference->statements)
        lines.push_back(lineOf(statement));
    return lines;
}

} // namespace raingauge::diff
