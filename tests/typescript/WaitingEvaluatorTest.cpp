// A program started ahead of its request answers as one that is started for it.
#include "typescript/WaitingEvaluator.h"

#include "typescript/ProjectFolder.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <csignal>
#include <thread>

namespace raingauge::typescript {
namespace {

const QByteArray usersTable = "import { pgTable, text } from 'drizzle-orm/pg-core';\n"
                              "export const users = pgTable('users', { id: text().primaryKey() });\n";

/// Programs that this process has started and that still run.
int runningEvaluators()
{
    int count = 0;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto fields = file.readAll().split(' '); // number (name) state parent …
        if (fields.value(1).startsWith("(raingauge-sc") && fields.value(3).toInt() == getpid())
            ++count;
    }
    return count;
}

class WaitingEvaluatorTest : public testing::Test
{
protected:
    WaitingEvaluatorTest() : options(ProjectFolder::options())
    {
        options.waiting = std::make_shared<WaitingEvaluator>();
        folder.write(QStringLiteral("schema.ts"), usersTable);
    }

    [[nodiscard]] base::Result<SchemaCode> evaluate() const
    {
        return folder.schema({QStringLiteral("./schema.ts")}, options);
    }

    ProjectFolder folder;
    EvaluatorOptions options;
};

TEST_F(WaitingEvaluatorTest, AnswersAsOneStartedForTheRequest)
{
    const auto expected = folder.schema();
    ASSERT_TRUE(expected) << testing::PrintToString(expected.error());
    for (int run = 0; run < 3; ++run) {
        const auto code = evaluate();
        ASSERT_TRUE(code) << testing::PrintToString(code.error());
        EXPECT_EQ(*code, *expected);
    }
}

TEST_F(WaitingEvaluatorTest, ReadsTheCodeAsItIsWhenAsked)
{
    ASSERT_TRUE(evaluate());
    folder.write(QStringLiteral("schema.ts"), QByteArray(usersTable).replace("'users'", "'people'"));
    const auto code = evaluate();
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_TRUE(code->definitions.front().qualifiedName == QStringLiteral("public.people"));
}

TEST_F(WaitingEvaluatorTest, KeepsNothingOfTheCodeBefore)
{
    folder.write(QStringLiteral("schema.ts"), usersTable + "(globalThis as any).left = 'behind';\n");
    ASSERT_TRUE(evaluate());
    folder.write(QStringLiteral("schema.ts"), usersTable + "if ((globalThis as any).left) throw 'seen';\n");
    EXPECT_TRUE(evaluate());
}

TEST_F(WaitingEvaluatorTest, ServesThreadsThatEnd)
{
    std::vector<bool> answers(4);
    for (size_t i = 0; i < answers.size(); ++i)
        std::jthread([&] { answers[i] = evaluate().has_value(); }).join();
    EXPECT_THAT(answers, testing::Each(true));
}

TEST_F(WaitingEvaluatorTest, ServesThreadsAtOnce)
{
    std::array<bool, 4> answers{};
    {
        std::vector<std::jthread> threads;
        for (auto &answer : answers)
            threads.emplace_back([&] { answer = evaluate().has_value(); });
    }
    EXPECT_THAT(answers, testing::Each(true));
}

TEST_F(WaitingEvaluatorTest, ReplacesAProgramThatDiedWhileItWaited)
{
    const auto first = options.waiting->take(options);
    const auto waiting = options.waiting->take(options);
    ASSERT_EQ(kill(static_cast<pid_t>(waiting->processId()), SIGKILL), 0);
    ASSERT_TRUE(waiting->waitForFinished());
    EXPECT_TRUE(evaluate());
    first->kill();
    first->waitForFinished();
}

TEST_F(WaitingEvaluatorTest, EndsWithItsOwner)
{
    ASSERT_TRUE(evaluate());
    EXPECT_EQ(runningEvaluators(), 1);
    options.waiting.reset();
    EXPECT_EQ(runningEvaluators(), 0);
}

TEST_F(WaitingEvaluatorTest, NamesAProgramThatIsNotThere)
{
    options.program = folder.path(QStringLiteral("nowhere"));
    const auto code = evaluate();
    ASSERT_FALSE(code);
    EXPECT_EQ(code.error().code, base::ErrorCode::Internal);
    EXPECT_TRUE(code.error().message.contains(options.program));
    EXPECT_TRUE(code.error().hint.contains(QStringLiteral("RAINGAUGE_EVALUATOR_DIR")));
}

} // namespace
} // namespace raingauge::typescript
