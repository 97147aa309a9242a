// check: the doctor's checks that need no database.
#include "tasks/Check.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"

namespace raingauge::cli {

namespace {

base::Json findingJson(const doctor::Finding &finding)
{
    return {{"code", base::toJson(finding.code)},
            {"severity", base::toJson(doctor::toString(finding.severity))},
            {"subject", base::toJson(finding.subject)},
            {"message", base::toJson(finding.message)},
            {"evidence", finding.evidence},
            {"repair", nullptr}};
}

int runCheck(const Invocation &invocation)
{
    const auto &output = invocation.output;
    const auto findings = tasks::checkProject(invocation.context, invocation.choice, invocation.stop);
    if (!findings)
        return output.fail(findings.error(), invocation.choice.folder);
    auto list = base::Json::array();
    bool isHealthy = true;
    for (const auto &finding : *findings) {
        list.push_back(findingJson(finding));
        isHealthy = isHealthy && finding.severity == doctor::Severity::Information;
        output.line(
            QStringLiteral("%1: %2 (%3): %4")
                .arg(doctor::toString(finding.severity), finding.subject, finding.code, finding.message));
    }
    if (findings->empty())
        output.line(QStringLiteral("Everything is fine."));
    output.json({{"findings", list}});
    return isHealthy ? exitDone : exitProblems;
}

} // namespace

Command makeCheck(CLI::App &application)
{
    return {application.add_subcommand("check", "examine config and migrations folder, without a database"),
            runCheck};
}

} // namespace raingauge::cli
