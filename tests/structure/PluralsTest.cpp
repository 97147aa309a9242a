// Every counted phrase of the window has its English singular and plural.
#include "structure/SourceTree.h"
#include "support/TestPaths.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace raingauge::structure {
namespace {

/// The string literals of a file that count something, adjacent pieces joined.
QStringList countedPhrases(const SourceFile &file)
{
    static const QRegularExpression joint(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression literal(
        QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*%n(?:[^\"\\\\\\n]|\\\\.)*)\""));
    QStringList found;
    const auto text = QStringList(file.lines.begin(), file.lines.end()).join(u'\n').remove(joint);
    for (auto matches = literal.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1).remove(QLatin1StringView("\\n"));
    return found;
}

TEST(Plurals, EachCountedPhraseHasThem)
{
    const auto words =
        QString::fromUtf8(test::readFile(test::sourcePath(QStringLiteral("translations/raingauge_en.ts"))));
    qsizetype seen = 0;
    for (const auto &file : sourceFiles(QStringLiteral("src/gui"), {QStringLiteral(".cpp")})) {
        for (const auto &phrase : countedPhrases(file)) {
            ++seen;
            EXPECT_TRUE(QString(words).remove(u'\n').contains(
                QStringLiteral("<source>%1</source>").arg(phrase.toHtmlEscaped())))
                << file.path.toStdString() << ": \"" << phrase.toStdString()
                << "\" is not in raingauge_en.ts";
        }
    }
    EXPECT_GT(seen, 40) << "counted phrases are not found any more";
}

} // namespace
} // namespace raingauge::structure
