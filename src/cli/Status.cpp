// status: every migration with its state.
#include "tasks/Status.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"

#include <QDateTime>

namespace raingauge::cli {

namespace {

base::Json orNull(const auto &optional)
{
    return optional ? base::Json(*optional) : base::Json(nullptr);
}

base::Json historyJson(const std::optional<plan::HistoryRow> &row)
{
    if (!row)
        return nullptr;
    return {{"id", row->id}, {"hash", base::toJson(row->hash)}, {"createdAt", orNull(row->createdAt)}};
}

base::Json migrationJson(const plan::MigrationStatus &migration)
{
    auto flags = base::Json::array();
    for (const auto flag : migration.flags)
        flags.push_back(base::toJson(plan::toString(flag)));
    return {{"idx", orNull(migration.idx)},
            {"tag", migration.tag.isEmpty() ? base::Json(nullptr) : base::toJson(migration.tag)},
            {"when", orNull(migration.when)},
            {"state", base::toJson(plan::toString(migration.state))},
            {"flags", flags},
            {"hash", migration.hash.isEmpty() ? base::Json(nullptr) : base::toJson(migration.hash)},
            {"history", historyJson(migration.history)}};
}

base::Json reportJson(const tasks::StatusReport &report)
{
    auto migrations = base::Json::array();
    for (const auto &migration : report.migrations)
        migrations.push_back(migrationJson(migration));
    const auto &history = report.database.history;
    return {{"migrations", migrations},
            {"history",
             {{"schema", base::toJson(history.schema)},
              {"table", base::toJson(history.table)},
              {"rows", history.rows.size()}}}};
}

QString migrationLine(const plan::MigrationStatus &migration, qsizetype tagWidth)
{
    const auto idx = migration.idx ? QString::number(*migration.idx) : QStringLiteral("-");
    const auto tag = migration.tag.isEmpty() ? QStringLiteral("(history row %1)").arg(migration.history->id)
                                             : migration.tag;
    const auto when =
        migration.when
            ? QDateTime::fromMSecsSinceEpoch(*migration.when).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
            : QStringLiteral("-");
    auto line = QStringLiteral("%1  %2  %3  %4")
                    .arg(idx.rightJustified(4), tag.leftJustified(tagWidth), when.leftJustified(16),
                         plan::toString(migration.state));
    for (const auto flag : migration.flags)
        line += QStringLiteral(", ") + plan::toString(flag);
    return line;
}

void printReport(const tasks::StatusReport &report, const Output &output)
{
    const auto &history = report.database.history;
    output.line(QStringLiteral("%1, %2").arg(report.database.displayName, report.database.serverVersion));
    output.line(QStringLiteral("history in %1.%2: %3")
                    .arg(history.schema, history.table,
                         history.exists ? QStringLiteral("%1 rows").arg(history.rows.size())
                                        : QStringLiteral("not there yet")));
    qsizetype tagWidth = 9;
    for (const auto &migration : report.migrations)
        tagWidth = std::max(tagWidth, migration.tag.size());
    if (report.migrations.empty())
        output.line(QStringLiteral("no migrations"));
    for (const auto &migration : report.migrations)
        output.line(migrationLine(migration, tagWidth));
}

int runStatus(const Invocation &invocation)
{
    const auto report = tasks::readStatus(invocation.context, invocation.choice, invocation.stop);
    if (!report)
        return invocation.fail(report.error());
    printReport(*report, invocation.output);
    invocation.output.json(reportJson(*report));
    return exitDone;
}

} // namespace

Command makeStatus(CLI::App &application)
{
    return {application.add_subcommand("status", "Shows every migration with its state."), runStatus};
}

} // namespace raingauge::cli
