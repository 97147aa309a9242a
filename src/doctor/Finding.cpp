#include "doctor/Finding.h"

namespace raingauge::doctor {

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Information:
        break;
    }
    return QStringLiteral("info");
}

} // namespace raingauge::doctor
