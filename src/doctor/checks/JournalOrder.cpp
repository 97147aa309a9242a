#include "doctor/checks/Checks.h"

#include <QDateTime>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

/// Clocks of two developers differ by so much, in ms.
constexpr qint64 clockTolerance = 60'000;

Finding disorder(const project::MigrationsFolder &folder, const project::JournalEntry &entry,
                 const char *kind, const QString &message)
{
    return {.code = u"journal-order"_s,
            .severity = Severity::Warning,
            .subject = entry.tag,
            .message = message,
            .where = base::Location{project::journalPath(folder.path)},
            .evidence = {{"kind", kind},
                         {"idx", entry.idx},
                         {"when", entry.when ? base::Json(*entry.when) : base::Json()}}};
}

} // namespace

std::vector<Finding> checkJournalOrder(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    const project::JournalEntry *latest = nullptr;
    for (const auto &entry : facts.folder->journal.entries) {
        if (!entry.when) {
            findings.push_back(
                disorder(*facts.folder, entry, "absent",
                         u"%1 has no time in \"when\". Once it is applied, every migration counts as "
                         "pending again."_s.arg(entry.tag)));
            continue;
        }
        if (latest && *entry.when <= *latest->when) {
            auto found =
                disorder(*facts.folder, entry, "not-increasing",
                         u"%1 follows %2 in the journal, but its \"when\" is not newer. Where %2 is applied "
                         "already, drizzle-kit skips %1 without a word."_s.arg(entry.tag, latest->tag));
            found.evidence["after"] = base::toJson(latest->tag);
            findings.push_back(std::move(found));
        } else {
            latest = &entry;
        }
        if (*entry.when > facts.now + clockTolerance)
            findings.push_back(disorder(
                *facts.folder, entry, "future",
                u"The \"when\" of %1 lies in the future (%2). Once it is applied, drizzle-kit skips whatever "
                u"is "
                "generated before that time."_s.arg(
                    entry.tag, QDateTime::fromMSecsSinceEpoch(*entry.when, Qt::UTC).toString(Qt::ISODate))));
    }
    return findings;
}

} // namespace raingauge::doctor
