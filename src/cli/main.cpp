#include "cli/Application.h"
#include "cli/Interrupt.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("raingauge"));
    std::stop_source stop;
    raingauge::cli::stopOnInterrupt(stop);
    return raingauge::cli::runApplication(raingauge::tasks::systemContext(), argc, argv, stop.get_token());
}
