#include "doctor/checks/FolderError.h"

namespace raingauge::doctor {

std::vector<Finding> checkJournalUnreadable(const Facts &facts)
{
    if (facts.folder || isConfigError(facts) ||
        facts.folder.error().code == base::ErrorCode::NotYetSupported ||
        isMergeConflict(facts.folder.error().where))
        return {};
    return {folderFinding(QStringLiteral("journal-unreadable"), facts.folder.error(),
                          QStringLiteral("drizzle-kit migrate fails on it without a word."))};
}

} // namespace raingauge::doctor
