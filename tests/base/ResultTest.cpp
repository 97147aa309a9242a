#include "base/Json.h"
#include "support/TestPaths.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::base {
namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure({ErrorCode::Usage, QStringLiteral("%1 is odd").arg(number)});
    return number / 2;
}

Result<QString> quarterText(int number)
{
    const auto halved = half(number);
    if (!halved)
        return halved.failure();
    const auto quarter = half(*halved);
    if (!quarter)
        return quarter.failure(QStringLiteral("%1 has no quarter").arg(number));
    return QString::number(*quarter);
}

TEST(Result, carriesAValueOrAnError)
{
    EXPECT_EQ(*quarterText(8), QStringLiteral("2"));
    EXPECT_EQ(quarterText(7).error().message, QStringLiteral("7 is odd"));
    EXPECT_EQ(fullMessage(quarterText(6).error()), QStringLiteral("6 has no quarter: 3 is odd"));
    EXPECT_EQ(quarterText(6).error().code, ErrorCode::Usage);
}

TEST(Result, ofNothing)
{
    const Result<void> done;
    EXPECT_TRUE(done);
    const Result<void> failed = failure({ErrorCode::Cancelled, QStringLiteral("stopped")});
    ASSERT_FALSE(failed);
    EXPECT_EQ(Result<int>(failed.failure()).error().code, ErrorCode::Cancelled);
}

/// The compiler and the flags with which this build compiles base/, without the file and the outputs.
QStringList compilerOfThisBuild()
{
    const auto commands =
        parseJson(test::readFile(test::buildPath(QStringLiteral("compile_commands.json"))), {});
    if (!commands)
        return {};
    for (const auto &entry : *commands) {
        if (!toQString(entry["file"]).endsWith(QLatin1StringView("src/base/Error.cpp")))
            continue;
        auto words = QProcess::splitCommand(
            toQString(entry["command"]).replace(QLatin1StringView("\\\""), QLatin1StringView("\"\"\"")));
        while (!words.isEmpty() && words.front().contains(QLatin1StringView("ccache")))
            words.removeFirst();
        QStringList kept{words.value(0)};
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (words.at(i) == QLatin1StringView("-isystem"))
                kept << words.at(i) << words.value(i + 1);
            else if (words.at(i).startsWith(QLatin1StringView("-I")) ||
                     words.at(i).startsWith(QLatin1StringView("-std")) ||
                     words.at(i).startsWith(QLatin1StringView("-W")))
                kept << words.at(i);
        }
        return kept << QStringLiteral("-fPIC");
    }
    return {};
}

struct Compiled
{
    bool isAccepted = false;
    QString messages;
};

Compiled compile(const QByteArray &statement)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("Sample.cpp"));
    test::writeFile(file, "#include \"base/Result.h\"\n"
                          "raingauge::base::Result<int> compute();\n"
                          "raingauge::base::Result<void> act();\n"
                          "int main() { " +
                              statement + " }\n");
    auto command = compilerOfThisBuild();
    EXPECT_FALSE(command.isEmpty()) << "compile_commands.json does not know base/Error.cpp";
    QProcess compiler;
    compiler.start(command.value(0), command.mid(1) << QStringLiteral("-fsyntax-only") << file);
    EXPECT_TRUE(compiler.waitForFinished(600'000)) << compiler.errorString().toStdString();
    return {compiler.exitStatus() == QProcess::NormalExit && compiler.exitCode() == 0,
            QString::fromUtf8(compiler.readAllStandardError())};
}

TEST(Result, usedCompiles)
{
    const auto compiled = compile("const auto done = act(); return compute() && done ? 0 : 1;");
    EXPECT_TRUE(compiled.isAccepted) << compiled.messages.toStdString();
}

TEST(Result, ignoredDoesNotCompile)
{
    const auto compiled = compile("compute(); act(); raingauge::base::failure({}); return 0;");
    EXPECT_FALSE(compiled.isAccepted);
    for (const auto *ignored : {"Result<int>", "Result<void>", "failure("})
        EXPECT_TRUE(compiled.messages.contains(
            QRegularExpression(QStringLiteral("%1[^\\n]*nodiscard")
                                   .arg(QRegularExpression::escape(QLatin1StringView(ignored))))))
            << ignored << compiled.messages.toStdString();
}

} // namespace
} // namespace raingauge::base
