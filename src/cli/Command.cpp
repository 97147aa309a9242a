#include "cli/Command.h"

#include "tasks/ChosenConfig.h"

namespace raingauge::cli {

int Invocation::fail(const base::Error &error) const
{
    return output.fail(error, output.isJson() ? tasks::projectFolder(choice) : QString());
}

void Invocation::noteStandIns(const std::vector<typescript::StandIn> &standIns) const
{
    if (standIns.empty())
        return;
    const auto folder = tasks::projectFolder(choice);
    for (const auto &[import, importedAt] : standIns) {
        const base::Location place{relativePath(importedAt.file, folder), importedAt.line};
        output.log(
            QStringLiteral("note: \"%1\" (%2) is not available here and was replaced by an empty stand-in")
                .arg(import, placeText(place)));
    }
}

} // namespace raingauge::cli
