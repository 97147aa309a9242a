#include "cli/SystemCalls.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace raingauge::cli {

namespace {

const QString fileCalls =
    u"open,openat,openat2,creat,write,pwrite64,writev,pwritev,sendfile,copy_file_range,"
    "truncate,ftruncate,fallocate,fsync,fdatasync,chmod,fchmod,fchmodat,mkdir,mkdirat,rename,"
    "renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,mknod,mknodat,"
    "flock"_s;

/// Leaks cannot be looked for under a tracer.
std::map<QString, QString> tracedEnvironment()
{
    const auto options = qEnvironmentVariable("ASAN_OPTIONS");
    return {{u"ASAN_OPTIONS"_s, options + (options.isEmpty() ? u""_s : u":"_s) + u"detect_leaks=0"_s}};
}

bool changesSomething(const QString &call, const QString &arguments)
{
    static const QRegularExpression writing(u"\\bO_(WRONLY|RDWR|CREAT|TRUNC)\\b"_s);
    return !call.startsWith("open"_L1) || arguments.contains(writing);
}

/// Every path that a line names: quoted, or behind a descriptor. In order, since strace finds a rename by its
/// old name only.
QStringList pathsOf(const QString &arguments, const QString &project)
{
    static const QRegularExpression named(u"\"(/[^\"]*)\"|\\d<(/[^>]*)>"_s);
    QStringList paths;
    for (auto match = named.globalMatch(arguments); match.hasNext();) {
        const auto found = match.next();
        const auto path = found.captured(1) + found.captured(2);
        if (path.startsWith(project + u'/'))
            paths << path.mid(project.size() + 1);
    }
    return paths;
}

} // namespace

std::vector<FileOperation> traceOperations(const QString &project, const QString &out,
                                           const QStringList &arguments)
{
    const QTemporaryDir folder;
    const auto trace = folder.filePath(u"trace"_s);
    const auto answer =
        runProgram(project, u"strace"_s,
                   QStringList{u"-f"_s, u"-qq"_s, u"-y"_s, u"-s"_s, u"0"_s, u"-e"_s, u"signal=none"_s,
                               u"-e"_s, u"trace="_s + fileCalls, u"-o"_s, trace, cliProgram()} +
                       arguments,
                   {}, tracedEnvironment());
    EXPECT_EQ(answer.exitCode, 0) << answer.out.toStdString() << answer.err.toStdString();
    static const QRegularExpression line(u"^(\\d+) +(\\w+)\\((.*?)(?:\\) += .*|<unfinished \\.\\.\\.>)?$"_s);
    std::vector<FileOperation> operations;
    std::map<std::pair<QString, QString>, int> seen;
    QString process;
    for (const auto &text : QString::fromUtf8(test::readFile(trace)).split(u'\n')) {
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        const auto call = match.captured(2);
        const auto paths = pathsOf(match.captured(3), project);
        const auto below = std::find_if(paths.begin(), paths.end(), [&](const QString &path) {
            return path == out || path.startsWith(out + u'/');
        });
        if (process.isEmpty())
            process = match.captured(1);
        for (const auto &path : paths)
            ++seen[{call, path}];
        if (below == paths.end() || !changesSomething(call, match.captured(3)))
            continue;
        EXPECT_EQ(match.captured(1), process) << "only the main thread writes: " << text.toStdString();
        operations.push_back({call, *below, seen[{call, *below}]});
    }
    return operations;
}

bool killAt(const QString &project, const FileOperation &operation, const QStringList &arguments)
{
    const auto answer = runProgram(
        project, u"strace"_s,
        QStringList{u"-qq"_s, u"-e"_s, u"signal=none"_s, u"-o"_s, u"/dev/null"_s, u"-P"_s,
                    project + u'/' + operation.path, u"-e"_s, u"trace="_s + operation.call, u"-e"_s,
                    u"inject=%1:signal=KILL:when=%2"_s.arg(operation.call).arg(operation.occurrence),
                    cliProgram()} +
            arguments,
        {}, tracedEnvironment());
    return answer.exitCode == -1; // strace dies of the signal of what it traced
}

std::vector<FileOperation> sampleOf(const std::vector<FileOperation> &operations, size_t count)
{
    if (qEnvironmentVariableIntValue("RAINGAUGE_NIGHTLY") != 0 || operations.size() <= count)
        return operations;
    std::set<size_t> chosen{0, operations.size() - 1};
    // The golden ratio's multiples lie evenly in any number of places.
    double place = 0;
    const auto spreadTo = [&](size_t wanted) {
        for (; chosen.size() < wanted; place = std::fmod(place + 0.6180339887, 1.0))
            chosen.insert(size_t(place * double(operations.size())));
    };
    spreadTo(count / 2);
    std::set<QString> kinds;
    for (const auto i : chosen)
        kinds.insert(operations[i].call);
    for (size_t i = operations.size(); i-- > 0 && chosen.size() < count;)
        if (kinds.insert(operations[i].call).second)
            chosen.insert(i);
    spreadTo(count);
    std::vector<FileOperation> sample;
    for (const auto i : chosen)
        sample.push_back(operations[i]);
    return sample;
}

} // namespace raingauge::cli
