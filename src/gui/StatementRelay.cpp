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
        QMetaObject::invokeMethod(
            relay.get(), [relay, statement] { emit relay->statementSent(statement); }, Qt::QueuedConnection);
    };
}

} // namespace raingauge::gui
