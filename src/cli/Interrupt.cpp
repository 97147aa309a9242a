#include "cli/Interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace raingauge::cli {

namespace {

int interruptPipe[2];

void onInterrupt(int signal)
{
    std::signal(signal, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
}

} // namespace

void stopOnInterrupt(std::stop_source source)
{
    if (::pipe2(interruptPipe, O_CLOEXEC) != 0)
        return; // Ctrl+C then ends the process as it always did
    std::thread([source = std::move(source)]() mutable {
        char byte = 0;
        if (::read(interruptPipe[0], &byte, 1) == 1)
            source.request_stop();
    }).detach();
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

} // namespace raingauge::cli
