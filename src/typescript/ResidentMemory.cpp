#include "typescript/ResidentMemory.h"

#include <QFile>
#include <QList>

#include <unistd.h>

namespace raingauge::typescript {

qint64 residentBytes(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace raingauge::typescript
