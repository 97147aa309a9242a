// raingauge-schema ESBUILD TIMEOUT_MS MAX_HEAP_BYTES: makes everything ready, reads one request from standard
// input, evaluates it, writes one JSON document to standard output. It is a process of its own so that
// endless or hostile schema code costs an error message and nothing else.
// raingauge-schema --make-cache: compiles what every start needs into a file beside the program
// (EngineCache).
#include "typescript/helper/Evaluate.h"

#include <QCoreApplication>
#include <QFile>

#include <poll.h>
#include <unistd.h>

#include <cstdio>

namespace {

/// Whether somebody waits for an answer already.
bool hasInput()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, 0) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace raingauge::typescript;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.mid(1) == QStringList{QStringLiteral("--make-cache")})
        _exit(makeEngineCache() ? 0 : 1); // as below
    QFile input;
    QFile output;
    if (arguments.size() != 4 || !input.open(stdin, QIODevice::ReadOnly) ||
        !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    Evaluator evaluator(arguments[1], {arguments[2].toInt(), arguments[3].toLongLong()});
    if (!hasInput())
        evaluator.prepare(Request::Kind::Schema);
    const auto request = readRequest(input.readAll());
    output.write(request ? evaluator.answer(*request) : errorAnswer(request.error(), Request::Kind::Schema));
    output.flush();
    // Tearing the engine down would cost as much as starting it.
    _exit(0);
}
