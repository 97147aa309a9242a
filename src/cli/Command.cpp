#include "cli/Command.h"

#include "tasks/ChosenConfig.h"

namespace raingauge::cli {

base::Location Invocation::placeOf(const base::Location &where) const
{
    // esbuild's name for the script that loads the config: what is wrong is the file itself, such as its
    // name.
    if (!where.file.endsWith(QLatin1StringView("<stdin>")))
        return where;
    const auto config = tasks::chosenConfig(choice);
    return config ? base::Location{*config} : base::Location{};
}

int Invocation::fail(const base::Error &error) const
{
    auto shown = error;
    if (shown.where)
        shown.where = placeOf(*shown.where);
    return output.fail(shown, output.isJson() ? tasks::projectFolder(choice) : QString());
}

void Invocation::noteStandIns(const std::vector<typescript::StandIn> &standIns) const
{
    if (standIns.empty())
        return;
    const auto folder = tasks::projectFolder(choice);
    for (const auto &[import, importedAt] : standIns) {
        const base::Location place{relativePath(importedAt.file, folder), importedAt.line};
        output.log(QStringLiteral("note: \"%1\" (%2) is not installed and was replaced by an empty stand-in")
                       .arg(import, placeText(place)));
    }
}

} // namespace raingauge::cli
