// --help speaks in whole sentences.
#include "cli/RunCli.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using namespace Qt::StringLiterals;

/// The descriptions of a help text: first line, then the right column.
QStringList descriptions(const QString &help)
{
    static const QRegularExpression row(u"^ {2,}\\S.*?(?: {2,}|\\n {10,})(\\S.*)$"_s,
                                        QRegularExpression::MultilineOption);
    QStringList found{help.section(u'\n', 0, 0)};
    for (auto rows = row.globalMatch(help); rows.hasNext();)
        found << rows.next().captured(1);
    return found;
}

TEST(Help, SpeaksInSentences)
{
    const test::TestProject project;
    for (const auto &command :
         {QString(), u"generate"_s, u"diff"_s, u"status"_s, u"check"_s, u"migrate"_s, u"sandbox"_s}) {
        const auto help =
            runCli(project, command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"--help"_s});
        EXPECT_EQ(help.exitCode, 0);
        const auto sentences = descriptions(help.out);
        EXPECT_GE(sentences.size(), 2) << help.out.toStdString();
        for (const auto &sentence : sentences)
            EXPECT_TRUE((sentence[0].isUpper() || sentence.startsWith(u"--"_s)) && sentence.endsWith(u'.'))
                << command.toStdString() << ": " << sentence.toStdString();
        EXPECT_FALSE(help.out.contains(u"SUBCOMMAND"_s));
    }
}

TEST(Help, OfACommandPointsToTheGlobalOptions)
{
    const test::TestProject project;
    const auto help = runCli(project, {u"status"_s, u"--help"_s}).out;
    for (const auto &option : {u"--project"_s, u"--config"_s, u"--url"_s, u"--evaluator"_s, u"--json"_s})
        EXPECT_TRUE(help.contains(option)) << help.toStdString();
}

} // namespace
} // namespace raingauge::cli
