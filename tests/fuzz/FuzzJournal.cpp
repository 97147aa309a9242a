// Any bytes as a journal: a value or an error, never a crash; what is read is written back readable.
#include "project/Journal.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    using namespace raingauge;
    const auto journal = project::readJournal(input, QStringLiteral("_journal.json"));
    if (!journal)
        return 0;
    const auto longer = project::appended(
        *journal, {project::nextIdx(*journal), QStringLiteral("7"), 1, QStringLiteral("x"), true});
    if (!project::readJournal(base::stringify(longer.json), QStringLiteral("_journal.json")))
        __builtin_trap();
    return 0;
}
