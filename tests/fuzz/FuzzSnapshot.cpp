// Any bytes as a snapshot: a value or an error, never a crash; what is read survives writing.
#include "snapshot/SnapshotJson.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    using namespace raingauge;
    const auto file = QStringLiteral("0000_snapshot.json");
    (void)snapshot::readSnapshotIds(input, file).has_value();
    const auto read = snapshot::readSnapshot(input, file);
    if (!read)
        return 0;
    const auto again = snapshot::readSnapshot(base::stringify(snapshot::toJson(*read)), file);
    if (!again || *again != *read)
        __builtin_trap();
    return 0;
}
