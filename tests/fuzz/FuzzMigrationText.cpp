// Any text as a migration file: statements lie inside the text and do not overlap.
#include "sql/MigrationText.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto text = QString::fromUtf8(input);
    qsizetype end = 0;
    for (const auto &statement : raingauge::sql::splitMigration(text)) {
        if (statement.offset < end || text.mid(statement.offset, statement.text.size()) != statement.text)
            __builtin_trap();
        end = statement.offset + statement.text.size();
    }
    return 0;
}
