#include "project/Interruption.h"

#include "project/SampleFolder.h"
#include "support/TestPaths.h"

#include <QDir>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace raingauge::project {

namespace {

constexpr int killedStatus = 77;

int waitForChild(pid_t child)
{
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

int countOperations(const Operation &action)
{
    int count = 0;
    action(FileOperations([&](const char *, const QString &) {
        ++count;
        return 0;
    }));
    return count;
}

bool killBefore(int n, const Operation &action)
{
    const auto child = ::fork();
    if (child == 0) {
        int count = 0;
        action(FileOperations([&](const char *, const QString &) {
            if (++count == n)
                ::_exit(killedStatus);
            return 0;
        }));
        ::_exit(0);
    }
    const int status = waitForChild(child);
    EXPECT_TRUE(status == 0 || status == killedStatus) << status;
    return status == killedStatus;
}

FileOperations failingAt(int n, int errorNumber, bool lasting)
{
    return FileOperations([=, count = 0](const char *, const QString &) mutable {
        ++count;
        return count == n || (lasting && count > n) ? errorNumber : 0;
    });
}

int runUnprivileged(const std::function<int()> &action)
{
    constexpr uid_t nobody = 65534;
    const auto child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(100);
        ::_exit(action());
    }
    return waitForChild(child);
}

void copyFolder(const QString &from, const QString &to)
{
    if (!QDir(from).exists())
        return;
    QDir().mkpath(to);
    for (const auto &[name, bytes] : filesBelow(from)) {
        if (name.endsWith(u'/'))
            QDir(to).mkpath(name);
        else
            test::writeFile(QDir(to).filePath(name), bytes);
    }
}

} // namespace raingauge::project
