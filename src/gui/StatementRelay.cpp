#include "gui/StatementRelay.h"

namespace raingauge::gui {

std::shared_ptr<StatementRelay> StatementRelay::create()
{
    return {new StatementRelay, [](StatementRelay *relay) { relay->deleteLater(); }};
}

postgres::StatementLog StatementRelay::log(const std::shared_ptr<StatementRelay> &relay,
                                           postgres::StatementLog next)
{
    return [relay, next = std::move(next)](const postgres::SentStatement &statement) {
        if (next)
            next(statement);
        // The event goes to the relay and dies with it. Holding a share in it would let the last one go while
        // Qt throws events away at the end of the program, under the lock that deleteLater() needs.
        QMetaObject::invokeMethod(
            relay.get(), [target = relay.get(), statement] { emit target->statementSent(statement); },
            Qt::QueuedConnection);
    };
}

} // namespace raingauge::gui
