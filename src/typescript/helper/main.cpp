// raingauge-schema: reads one request from standard input, evaluates it, writes one JSON document to standard
// output. It is a process of its own so that endless or hostile schema code costs an error message and
// nothing else.
#include "typescript/helper/Evaluate.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    using namespace raingauge::typescript;
    const auto request = readRequest(input.readAll());
    output.write(request ? evaluate(*request) : errorAnswer(request.error(), Request::Kind::Schema));
    output.flush();
    // Tearing the engine down would cost as much as starting it.
    _exit(0);
}
