// check: the doctor's checks that need no database.
#include "tasks/Check.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"
#include "tasks/ChosenConfig.h"

namespace raingauge::cli {

namespace {

/// A finding as it is shown: with its place, relative to the project.
struct ShownFinding
{
    doctor::Finding finding;
    QString place; ///< "drizzle.config.ts:4:2: "; empty when no line is known
};

ShownFinding shown(doctor::Finding finding, const QString &folder)
{
    if (!finding.where)
        return {std::move(finding), {}};
    auto where = *finding.where;
    where.file = relativePath(where.file, folder);
    finding.evidence["file"] = base::toJson(where.file);
    if (where.line > 0)
        finding.evidence["line"] = where.line;
    if (where.column > 0)
        finding.evidence["column"] = where.column;
    return {std::move(finding), where.line > 0 ? placeText(where) + QStringLiteral(": ") : QString()};
}

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
        return invocation.fail(findings.error());
    const auto folder = tasks::projectFolder(invocation.choice);
    auto list = base::Json::array();
    bool isHealthy = true;
    for (const auto &found : *findings) {
        const auto [finding, place] = shown(found, folder);
        list.push_back(findingJson(finding));
        isHealthy = isHealthy && finding.severity == doctor::Severity::Information;
        output.line(QStringLiteral("%1: %2 (%3): %4%5")
                        .arg(doctor::toString(finding.severity), finding.subject, finding.code, place,
                             finding.message));
    }
    if (findings->empty())
        output.line(QStringLiteral("Everything is fine."));
    output.json({{"findings", list}});
    return isHealthy ? exitDone : exitProblems;
}

} // namespace

Command makeCheck(CLI::App &application)
{
    return {application.add_subcommand("check", "Examines config and migrations folder, without a database."),
            runCheck};
}

} // namespace raingauge::cli
