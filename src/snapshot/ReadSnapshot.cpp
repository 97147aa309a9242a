#include "snapshot/ReadTable.h"
#include "snapshot/SnapshotJson.h"

namespace raingauge::snapshot {

namespace {

using Presence = ObjectReader::Presence;

constexpr int currentVersion = 7;

base::Error unreadableSnapshot(const QString &file, const QString &why, const QString &hint = {})
{
    return {base::ErrorCode::SnapshotUnreadable, QStringLiteral("%1 %2").arg(file, why), base::Location{file},
            hint};
}

/// Why a snapshot of this version is not read, or nothing.
std::optional<base::Error> refuseVersion(ObjectReader &reader, const QString &file)
{
    const auto found = reader.value("version");
    if (!found)
        return std::nullopt;
    const auto json = toJson(*found);
    const auto text = json.is_number_integer() ? QString::number(json.get<qint64>()) : base::toQString(json);
    bool isNumber = false;
    const auto version = text.toInt(&isNumber);
    if (!isNumber)
        return unreadableSnapshot(file, QStringLiteral("has no version that one could know"));
    if (version == 5 || version == 6)
        return unreadableSnapshot(file, QStringLiteral("is of the older version %1").arg(text),
                                  QStringLiteral("Bring the folder to version 7 with `up` first."));
    if (version < 5)
        return unreadableSnapshot(file, QStringLiteral("is of version %1, which is too old").arg(text));
    if (version > currentVersion)
        return unreadableSnapshot(
            file, QStringLiteral("is of version %1, which is newer than this program knows").arg(text),
            QStringLiteral("It was written by drizzle-kit 1.0 or later; only version 7 is read."));
    return std::nullopt;
}

std::optional<base::Error> refuseDialect(ObjectReader &reader, const QString &file)
{
    const auto found = reader.value("dialect");
    const auto dialect = found ? toJson(*found) : base::Json("postgresql");
    if (dialect == "postgresql")
        return std::nullopt;
    return unreadableSnapshot(
        file,
        QStringLiteral("is not of dialect postgresql but %1").arg(QString::fromStdString(dialect.dump())));
}

void refuseRecords(ObjectReader &reader, ReadFaults &faults)
{
    const std::pair<const char *, QString> records[] = {{"sequences", QStringLiteral("sequence `%1`")},
                                                        {"roles", QStringLiteral("role `%1`")},
                                                        {"policies", QStringLiteral("policy `%1`")},
                                                        {"views", QStringLiteral("view `%1`")}};
    for (const auto &[key, wording] : records)
        reader.record(key, Presence::Optional,
                      [&faults, text = wording](const QString &name, ObjectReader &) {
                          faults.notYetSupported(text.arg(name));
                      });
}

Enum readEnum(const QString &key, ObjectReader &reader)
{
    Enum enumType{reader.string("name"), reader.string("schema"), reader.strings("values")};
    reader.expectKey(key, qualifiedName(enumType));
    reader.refuseUnread();
    return enumType;
}

std::vector<QString> readSchemas(ObjectReader &reader, ReadFaults &faults)
{
    std::vector<QString> schemas;
    const auto record = reader.object("schemas");
    for (const auto &[key, name] : record.items()) {
        if (base::toQString(name) != QString::fromStdString(key))
            faults.unreadable(QStringLiteral("schemas.") + QString::fromStdString(key),
                              QStringLiteral("must be its own name"));
        schemas.push_back(QString::fromStdString(key));
    }
    return schemas;
}

Snapshot readContent(ObjectReader &reader, ReadFaults &faults)
{
    Snapshot snapshot;
    reader.object("_meta");
    snapshot.id = reader.optionalString("id").value_or(QString());
    snapshot.prevId = reader.optionalString("prevId").value_or(QString());
    reader.record("tables", Presence::Required, [&](const QString &key, ObjectReader &table) {
        snapshot.tables.push_back(readTable(key, table, faults));
    });
    reader.record("enums", Presence::Required, [&](const QString &key, ObjectReader &enumType) {
        snapshot.enums.push_back(readEnum(key, enumType));
    });
    snapshot.schemas = readSchemas(reader, faults);
    refuseRecords(reader, faults);
    snapshot.unknown = reader.unread();
    return snapshot;
}

base::Result<Snapshot> read(const QByteArray &text, const QString &file,
                            std::initializer_list<const char *> required)
{
    const auto parsed = ParsedText::parse(text, file);
    if (!parsed)
        return parsed.failure();
    ReadFaults faults(file);
    ObjectReader reader(parsed->root(), {}, faults);
    if (const auto refusal = refuseVersion(reader, file))
        return base::failure(*refusal);
    if (const auto refusal = refuseDialect(reader, file))
        return base::failure(*refusal);
    auto snapshot = readContent(reader, faults);
    if (faults.first())
        return base::failure(*faults.first());
    for (const auto *key : required)
        if (!reader.value(key))
            return base::failure(unreadableSnapshot(
                file, QStringLiteral("is no snapshot: %1 is missing").arg(QString::fromUtf8(key))));
    return snapshot;
}

} // namespace

base::Result<Snapshot> readSnapshot(const QByteArray &text, const QString &file)
{
    return read(text, file, {"version", "dialect", "id", "prevId"});
}

base::Result<Snapshot> readSnapshotOfCode(const QByteArray &text, const QString &file)
{
    return read(text, file, {});
}

} // namespace raingauge::snapshot
