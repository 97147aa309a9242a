#include "doctor/checks/FolderError.h"

#include "project/ReadFile.h"

#include <QFileInfo>
#include <QList>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

bool isMergeConflict(const std::optional<base::Location> &where)
{
    if (!where || where->line < 1)
        return false;
    const auto bytes = project::readFile(where->file);
    return bytes && bytes->split('\n').value(where->line - 1).startsWith("<<<<<<< ");
}

bool isConfigError(const Facts &facts)
{
    return !facts.config && !facts.folder && facts.folder.error().code == facts.config.error().code &&
           facts.folder.error().message == facts.config.error().message;
}

Finding folderFinding(const QString &code, const base::Error &error, const QString &consequence)
{
    auto message = base::fullMessage(error);
    if (!message.endsWith(u'.'))
        message += u'.';
    message += u' ' + consequence;
    if (!error.hint.isEmpty())
        message += u' ' + error.hint;
    Finding finding{.code = code,
                    .severity = Severity::Error,
                    .subject = error.where ? QFileInfo(error.where->file).fileName() : u"migrations folder"_s,
                    .message = message,
                    .where = error.where};
    if (error.where && error.where->line > 0)
        finding.evidence = {{"line", error.where->line}, {"column", error.where->column}};
    return finding;
}

} // namespace raingauge::doctor
