// A folder of src/ includes only folders above it in design's list, and no file includes its way around that.
#include "structure/SourceTree.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace raingauge::structure {
namespace {

/// In the order in which data flows. cli/ and gui/ are the two faces and never include each other.
const QStringList layers = {
    QStringLiteral("base"),       QStringLiteral("snapshot"), QStringLiteral("project"),
    QStringLiteral("typescript"), QStringLiteral("diff"),     QStringLiteral("sql"),
    QStringLiteral("plan"),       QStringLiteral("postgres"), QStringLiteral("apply"),
    QStringLiteral("doctor"),     QStringLiteral("tasks"),    QStringLiteral("cli"),
    QStringLiteral("gui")};

struct Include
{
    QString from;  ///< "src/diff/Diff.cpp:3"
    QString layer; ///< "diff"
    QString target;
};

std::vector<Include> includes()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    std::vector<Include> found;
    for (const auto &file :
         sourceFiles(QStringLiteral("src"), {QStringLiteral(".cpp"), QStringLiteral(".h")})) {
        for (qsizetype line = 0; line < file.lines.size(); ++line) {
            const auto match = pattern.match(file.lines[line]);
            if (match.hasMatch())
                found.push_back({QStringLiteral("%1:%2").arg(file.path).arg(line + 1),
                                 file.path.section(u'/', 1, 1), match.captured(1)});
        }
    }
    return found;
}

bool isAllowed(const QString &from, const QString &to)
{
    const bool isOtherFace = from == QLatin1StringView("gui") && to == QLatin1StringView("cli");
    return layers.indexOf(to) <= layers.indexOf(from) && !isOtherFace;
}

TEST(Layering, EveryFolderIsALayer)
{
    for (const auto &file :
         sourceFiles(QStringLiteral("src"), {QStringLiteral(".cpp"), QStringLiteral(".h")}))
        EXPECT_TRUE(layers.contains(file.path.section(u'/', 1, 1))) << file.path.toStdString();
}

TEST(Layering, NoIncludePointsDown)
{
    const auto all = includes();
    ASSERT_GT(all.size(), 100U) << "the pattern finds no includes any more";
    for (const auto &include : all) {
        const auto target = include.target.section(u'/', 0, 0);
        if (include.target.contains(u'/') && layers.contains(target)) {
            EXPECT_TRUE(isAllowed(include.layer, target))
                << include.from.toStdString() << " includes " << include.target.toStdString();
        }
    }
}

TEST(Layering, IncludesNameTheirFolder)
{
    for (const auto &include : includes()) {
        const auto isGenerated = include.target.contains(QLatin1StringView("ui_")) ||
                                 include.target.endsWith(QLatin1StringView(".moc"));
        EXPECT_TRUE(isGenerated || include.target.contains(u'/'))
            << include.from.toStdString() << " includes " << include.target.toStdString();
    }
}

TEST(Layering, TheRuleItselfRefuses)
{
    EXPECT_FALSE(isAllowed(QStringLiteral("base"), QStringLiteral("diff")));
    EXPECT_FALSE(isAllowed(QStringLiteral("gui"), QStringLiteral("cli")));
    EXPECT_FALSE(isAllowed(QStringLiteral("cli"), QStringLiteral("gui")));
    EXPECT_TRUE(isAllowed(QStringLiteral("sql"), QStringLiteral("diff")));
}

TEST(Layering, OnlySessionsTalkToTheServer)
{
    for (const auto &file :
         sourceFiles(QStringLiteral("src"), {QStringLiteral(".cpp"), QStringLiteral(".h")})) {
        if (file.path.startsWith(QLatin1StringView("src/postgres/")))
            continue;
        for (const auto &line : file.lines)
            EXPECT_FALSE(line.contains(QLatin1StringView("#include <libpq")) ||
                         line.contains(QLatin1StringView("#include <QSql")))
                << file.path.toStdString() << ": " << line.toStdString();
    }
}

} // namespace
} // namespace raingauge::structure
