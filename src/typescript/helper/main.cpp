// raingauge-schema ESBUILD TIMEOUT_MS MAX_HEAP_BYTES: makes everything ready, reads one request from standard
// input, evaluates it, writes one JSON document to standard output. It is a process of its own so that
// endless or hostile schema code costs an error message and nothing else.
#include "typescript/helper/Evaluate.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace raingauge::typescript;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    QFile input;
    QFile output;
    if (arguments.size() != 4 || !input.open(stdin, QIODevice::ReadOnly) ||
        !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    Evaluator evaluator(arguments[1], {arguments[2].toInt(), arguments[3].toLongLong()});
    const auto request = readRequest(input.readAll());
    output.write(request ? evaluator.answer(*request) : errorAnswer(request.error(), Request::Kind::Schema));
    output.flush();
    // Tearing the engine down would cost as much as starting it.
    _exit(0);
}
