#include "doctor/checks/Checks.h"

#include <QDir>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkUnjournaledSql(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto &name : facts.folder->unjournaledSql)
        findings.push_back({.code = u"unjournaled-sql"_s,
                            .severity = Severity::Information,
                            .subject = name,
                            .message = u"No journal entry names %1, so migrate never runs it."_s.arg(name),
                            .where = base::Location{QDir(facts.folder->path).filePath(name)}});
    return findings;
}

} // namespace raingauge::doctor
