// No file over 400 lines, no function over 60, no folder of src/ without its README of at most 30 lines.
#include "structure/SourceTree.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace raingauge::structure {
namespace {

constexpr qsizetype maximalFileLines = 400;
constexpr qsizetype maximalFunctionLines = 60;
constexpr qsizetype maximalReadmeLines = 30;

std::vector<SourceFile> allCode()
{
    std::vector<SourceFile> files;
    for (const auto &folder :
         {QStringLiteral("src"), QStringLiteral("tests"), QStringLiteral("resources/evaluator")}) {
        const auto found =
            sourceFiles(folder, {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".js"),
                                 QStringLiteral(".mjs"), QStringLiteral(".py")});
        files.insert(files.end(), found.begin(), found.end());
    }
    return files;
}

struct Function
{
    QString name;
    qsizetype line = 0; ///< 1-based, of the opening brace
    qsizetype length = 0;
};

/// The formatter puts a function's braces alone at one indentation, so a body is what lies between "{" and
/// "}" of the same column. Type definitions have a head of their own and are passed over.
std::vector<Function> functions(const SourceFile &file)
{
    static const QRegularExpression typeHead(
        QStringLiteral("^\\s*(class|struct|enum|union|namespace|extern)\\b"));
    std::vector<Function> found;
    for (qsizetype i = 1; i < file.lines.size(); ++i) {
        const auto brace = file.lines[i];
        if (brace.trimmed() != u'{')
            continue;
        auto head = i - 1;
        while (head > 0 && file.lines[head].trimmed().startsWith(u':'))
            --head;
        if (typeHead.match(file.lines[head]).hasMatch())
            continue;
        const auto closing = brace.chopped(1) + u'}';
        auto end = i + 1;
        while (end < file.lines.size() && !file.lines[end].startsWith(closing))
            ++end;
        found.push_back({file.lines[head].trimmed(), i + 1, end - i - 1});
    }
    return found;
}

bool isScript(const SourceFile &file)
{
    return file.path.endsWith(QLatin1StringView(".js")) || file.path.endsWith(QLatin1StringView(".mjs"));
}

/// The same for JavaScript, whose brace ends the head: "function f() {", "f() {", "const f = () => {".
std::vector<Function> scriptFunctions(const SourceFile &file)
{
    static const QRegularExpression head(QStringLiteral(
        "^(\\s*)(?!(?:if|for|while|switch|catch|else|try|class|return)\\b)\\S.*(?:\\)|=>) \\{$"));
    std::vector<Function> found;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const auto match = head.match(file.lines[i]);
        if (!match.hasMatch() || file.lines[i].trimmed().startsWith(u'}'))
            continue;
        auto end = i + 1;
        while (end < file.lines.size() && !file.lines[end].startsWith(match.captured(1) + u'}'))
            ++end;
        found.push_back({file.lines[i].trimmed(), i + 1, end - i - 1});
    }
    return found;
}

TEST(Size, FilesHaveAtMost400Lines)
{
    const auto files = allCode();
    ASSERT_GT(files.size(), 100U);
    for (const auto &file : files)
        EXPECT_LE(file.lines.size() - 1, maximalFileLines) << file.path.toStdString();
}

TEST(Size, FunctionsHaveAtMost60Lines)
{
    size_t seen = 0;
    size_t seenInScripts = 0;
    for (const auto &file : allCode()) {
        for (const auto &function : isScript(file) ? scriptFunctions(file) : functions(file)) {
            ++(isScript(file) ? seenInScripts : seen);
            EXPECT_LE(function.length, maximalFunctionLines)
                << file.path.toStdString() << ":" << function.line << " " << function.name.toStdString();
        }
    }
    EXPECT_GT(seen, 500U) << "functions are not found any more";
    EXPECT_GT(seenInScripts, 100U) << "functions are not found any more";
}

TEST(Size, EveryFolderHasAShortReadme)
{
    const QDir src(test::sourcePath(QStringLiteral("src")));
    for (const auto &folder : src.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto readme = src.filePath(folder + QStringLiteral("/README.md"));
        ASSERT_TRUE(QFile::exists(readme)) << readme.toStdString();
        EXPECT_LE(test::readFile(readme).count('\n'), maximalReadmeLines) << readme.toStdString();
    }
}

TEST(Size, TheCounterCounts)
{
    const SourceFile file{QStringLiteral("x.cpp"),
                          {QStringLiteral("void f()"), QStringLiteral("{"), QStringLiteral("    g();"),
                           QStringLiteral("}"), QStringLiteral("struct S"), QStringLiteral("{"),
                           QStringLiteral("};")}};
    const auto found = functions(file);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].length, 1);
    const SourceFile script{QStringLiteral("x.js"),
                            {QStringLiteral("export function f(a) {"), QStringLiteral("  if (a) {"),
                             QStringLiteral("    g();"), QStringLiteral("  }"), QStringLiteral("}")}};
    const auto inScript = scriptFunctions(script);
    ASSERT_EQ(inScript.size(), 1U);
    EXPECT_EQ(inScript[0].length, 3);
}

} // namespace
} // namespace raingauge::structure
