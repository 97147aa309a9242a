#include "snapshot/ParsedText.h"
#include "snapshot/SnapshotJson.h"

namespace raingauge::snapshot {

namespace {

/// A string member of the top object; a number is taken for its text, since hand-edited files have those.
base::Result<QString> topString(simdjson::dom::object object, const char *key, const QString &file)
{
    const auto found = object.at_key(key);
    if (found.error())
        return base::failure(
            {base::ErrorCode::SnapshotUnreadable,
             QStringLiteral("%1 is no snapshot: %2 is missing").arg(file, QString::fromUtf8(key)),
             base::Location{file}});
    if (std::string_view text; !found.get(text))
        return toQString(text);
    if (int64_t number = 0; !found.get(number))
        return QString::number(number);
    return base::failure({base::ErrorCode::SnapshotUnreadable,
                          QStringLiteral("%1: %2 must be a string").arg(file, QString::fromUtf8(key)),
                          base::Location{file}});
}

} // namespace

base::Result<SnapshotIds> readSnapshotIds(const QByteArray &text, const QString &file)
{
    const auto parsed = ParsedText::parse(text, file);
    if (!parsed)
        return parsed.failure();
    const auto object = parsed->root();
    const auto version = topString(object, "version", file);
    if (!version)
        return version.failure();
    const auto id = topString(object, "id", file);
    if (!id)
        return id.failure();
    const auto prevId = topString(object, "prevId", file);
    if (!prevId)
        return prevId.failure();
    return SnapshotIds{*version, *id, *prevId};
}

} // namespace raingauge::snapshot
