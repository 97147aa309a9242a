#include "doctor/checks/FolderError.h"

#include <QDir>
#include <QStringList>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkMixedFormat(const Facts &facts)
{
    const auto code = u"mixed-format"_s;
    if (!facts.folder)
        return facts.folder.error().code == base::ErrorCode::NotYetSupported && !isConfigError(facts)
                   ? std::vector{folderFinding(code, facts.folder.error(),
                                               u"drizzle-kit 0.31 sees no migrations here."_s)}
                   : std::vector<Finding>{};
    if (facts.folder->otherLayouts.empty())
        return {};
    base::Json names = base::Json::array();
    QStringList list;
    for (const auto &name : facts.folder->otherLayouts) {
        names.push_back(base::toJson(name));
        list << name;
    }
    return {
        {.code = code,
         .severity = Severity::Error,
         .subject = list.front(),
         .message =
             u"Beside the journal lie migrations in another layout (%1). drizzle-kit 0.x runs only what the "
             "journal names, 1.0 refuses the folder; keep one of them."_s.arg(list.join(u", "_s)),
         .where = base::Location{QDir(facts.folder->path).filePath(list.front())},
         .evidence = {{"folders", names}}}};
}

} // namespace raingauge::doctor
