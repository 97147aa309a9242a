// Any text as a connection URL: settings or an error, never a crash, never the password in what is shown.
#include "postgres/ConnectionSettings.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    using namespace raingauge;
    const auto settings = postgres::parseConnectionUrl(QString::fromUtf8(input));
    if (settings)
        (void)postgres::urlWithoutPassword(*settings);
    return 0;
}
