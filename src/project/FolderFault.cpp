#include "project/FolderFault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

struct PlaceFault
{
    QString what; ///< "is no folder"
    QString remedy;
};

PlaceFault deadLink(const QFileInfo &info)
{
    struct stat target = {};
    const bool isLoop =
        ::stat(QFile::encodeName(info.filePath()).constData(), &target) != 0 && errno == ELOOP;
    return {isLoop ? u"is a link that leads back to itself"_s
                   : u"is a link to %1, which is not there"_s.arg(info.symLinkTarget()),
            u"Mend or remove the link"_s};
}

std::optional<PlaceFault> placeFault(const QFileInfo &info, bool mustBeListed)
{
    if (info.isSymLink() && !info.exists())
        return deadLink(info);
    if (!info.exists())
        return std::nullopt;
    if (!info.isDir())
        return PlaceFault{u"is no folder"_s, u"Move it away"_s};
    if (!info.isExecutable() || (mustBeListed && !info.isReadable()))
        return PlaceFault{u"cannot be read: %1"_s.arg(qt_error_string(EACCES)), u"Change its permissions"_s};
    return std::nullopt;
}

base::Error unreadableFolder(const QString &message, const QString &place, const QString &hint)
{
    return {base::ErrorCode::FileUnreadable, message, base::Location{place}, hint};
}

} // namespace

std::optional<base::Error> folderFault(const QString &path)
{
    auto place = path;
    for (;;) {
        const QFileInfo info(place);
        if (const auto fault = placeFault(info, place == path)) {
            const auto subject = place == path ? u"The migrations folder %1"_s.arg(path)
                                               : u"%1, in which the migrations folder belongs,"_s.arg(place);
            return unreadableFolder(subject + u' ' + fault->what + u'.', place,
                                    fault->remedy + u", or correct `out` in the config."_s);
        }
        const auto parent = info.path();
        if (info.exists() || parent == place)
            return std::nullopt;
        place = parent;
    }
}

std::optional<base::Error> metaFault(const QString &path)
{
    const auto meta = QDir(path).filePath(u"meta"_s);
    const auto fault = placeFault(QFileInfo(meta), true);
    return fault ? std::optional(
                       unreadableFolder(u"%1 %2, so the journal is out of reach."_s.arg(meta, fault->what),
                                        meta, fault->remedy + u" and restore meta/ from git."_s))
                 : std::nullopt;
}

} // namespace raingauge::project
