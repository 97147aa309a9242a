#include "doctor/checks/Checks.h"

#include <set>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkJournalGap(const Facts &facts)
{
    if (!facts.folder)
        return {};
    constexpr size_t namedAtMost = 20;
    std::set<int> present;
    for (const auto &entry : facts.folder->journal.entries)
        present.insert(entry.idx);
    // From one entry to the next, so that an absurd idx costs no more than a sound one.
    std::vector<Finding> findings;
    int expected = 0;
    for (const int idx : present) {
        if (idx > expected) {
            base::Json missing = base::Json::array();
            for (int lost = expected; lost < idx && missing.size() < namedAtMost; ++lost)
                missing.push_back(lost);
            const auto range =
                idx - expected == 1 ? QString::number(expected) : u"%1 to %2"_s.arg(expected).arg(idx - 1);
            findings.push_back(
                {.code = u"journal-gap"_s,
                 .severity = Severity::Information,
                 .subject = range,
                 .message = u"The journal has no migration with idx %1. That does no harm by itself: "
                            "migrations run in the order of the journal, whatever their idx."_s.arg(range),
                 .where = base::Location{project::journalPath(facts.folder->path)},
                 .evidence = {{"missing", missing}, {"count", idx - expected}}});
        }
        expected = idx + 1;
    }
    return findings;
}

} // namespace raingauge::doctor
