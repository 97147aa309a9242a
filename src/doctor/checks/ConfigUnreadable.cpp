#include "doctor/checks/Checks.h"

#include <QFileInfo>

namespace raingauge::doctor {

std::vector<Finding> checkConfigUnreadable(const Facts &facts)
{
    if (facts.config)
        return {};
    const auto &error = facts.config.error();
    const auto file =
        error.where ? QFileInfo(error.where->file).fileName() : QStringLiteral("drizzle.config");
    auto message = base::fullMessage(error);
    if (!error.hint.isEmpty())
        message += (message.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ")) + error.hint;
    return {{.code = QStringLiteral("config-unreadable"),
             .severity = Severity::Error,
             .subject = file,
             .message = message,
             .where = error.where,
             .evidence = {{"code", base::toJson(base::toString(error.code))}}}};
}

} // namespace raingauge::doctor
