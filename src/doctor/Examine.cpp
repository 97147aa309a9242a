#include "doctor/Examine.h"

#include "doctor/checks/Checks.h"

#include <algorithm>
#include <array>

namespace raingauge::doctor {

std::vector<Finding> examine(const Facts &facts)
{
    constexpr std::array checks = {
        checkConfigUnreadable,   checkConfigTrap,      checkEnvMissing,        checkStrayMetaFile,
        checkJournalUnreadable,  checkJournalConflict, checkJournalDuplicate,  checkJournalGap,
        checkJournalOrder,       checkMissingSql,      checkUnjournaledSql,    checkMissingSnapshot,
        checkSnapshotUnreadable, checkSnapshotVersion, checkSnapshotChain,     checkHistoryNotPinned,
        checkBomInSql,           checkEmptyMigration,  checkIdentifierTooLong, checkTransactionControl,
        checkMixedFormat,
    };
    std::vector<Finding> findings;
    for (const auto check : checks) {
        auto found = check(facts);
        std::move(found.begin(), found.end(), std::back_inserter(findings));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

} // namespace raingauge::doctor
