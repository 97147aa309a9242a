// Carries statements from the threads that ran them to the GUI thread. Shared by every job's statement log,
// so that it outlives a workspace whose last job still runs.
#pragma once

#include "postgres/Session.h"

#include <QObject>

namespace raingauge::gui {

class StatementRelay : public QObject
{
    Q_OBJECT

public:
    /// A log that tells `relay` (and `next`, where there is one) from any thread.
    static postgres::StatementLog log(const std::shared_ptr<StatementRelay> &relay,
                                      postgres::StatementLog next);
    /// Made on the GUI thread; deleted there too, whoever lets go last.
    static std::shared_ptr<StatementRelay> create();

signals:
    void statementSent(const raingauge::postgres::SentStatement &statement);

private:
    StatementRelay() = default;
};

} // namespace raingauge::gui
