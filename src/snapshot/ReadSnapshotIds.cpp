#include "snapshot/SnapshotJson.h"

#include <simdjson.h>

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
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (int64_t number = 0; !found.get(number))
        return QString::number(number);
    return base::failure({base::ErrorCode::SnapshotUnreadable,
                          QStringLiteral("%1: %2 must be a string").arg(file, QString::fromUtf8(key)),
                          base::Location{file}});
}

/// simdjson says what is wrong but not where; the slower parser finds the line.
base::Error describeFault(const QByteArray &text, const QString &file)
{
    const auto json = base::parseJson(text, file);
    auto error =
        json ? base::Error{base::ErrorCode::SnapshotUnreadable,
                           QStringLiteral("%1 must hold a JSON object").arg(file), base::Location{file}}
             : json.error();
    error.code = base::ErrorCode::SnapshotUnreadable;
    return error;
}

} // namespace

base::Result<SnapshotIds> readSnapshotIds(const QByteArray &text, const QString &file)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(text.constData(), static_cast<size_t>(text.size()));
    simdjson::dom::object object;
    if (parser.parse(padded).get(object))
        return base::failure(describeFault(text, file));
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
