#include "postgres/FreePort.h"

#include <QRandomGenerator>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace raingauge::postgres {

bool isPortFree(int port)
{
    if (port < 1 || port > 65535)
        return false;
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    // As the server does it: a port whose last connections have just been closed counts as free.
    const int yes = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isFree = bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(descriptor);
    return isFree;
}

int freePort()
{
    // A random one, so that several sandboxes of one machine rarely meet; Linux gives out ports from 32768
    // on.
    constexpr int first = 15432;
    constexpr int afterLast = 32000;
    for (int attempt = 0; attempt < 200; ++attempt) {
        const int port = QRandomGenerator::global()->bounded(first, afterLast);
        if (isPortFree(port))
            return port;
    }
    return 0;
}

} // namespace raingauge::postgres
