#include "doctor/checks/FolderError.h"

namespace raingauge::doctor {

std::vector<Finding> checkJournalConflict(const Facts &facts)
{
    if (facts.folder || !isMergeConflict(facts.folder.error().where))
        return {};
    return {folderFinding(
        QStringLiteral("journal-conflict"), facts.folder.error(),
        QStringLiteral(
            "Two branches added migrations; keep the entries of both, in the order in which they ran."))};
}

} // namespace raingauge::doctor
