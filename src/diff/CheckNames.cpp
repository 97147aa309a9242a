#include "diff/CheckNames.h"

#include <map>

namespace raingauge::diff {

namespace {

constexpr qsizetype maximumBytes = 63;

/// The whole characters within the first 63 bytes.
QByteArray cutName(const QString &name)
{
    const auto bytes = name.toUtf8();
    auto size = std::min(bytes.size(), maximumBytes);
    const auto isContinuation = [&bytes](qsizetype at) {
        return (static_cast<uchar>(bytes[at]) & 0xC0) == 0x80;
    };
    if (size < bytes.size())
        while (size > 0 && isContinuation(size))
            --size;
    return bytes.left(size);
}

/// The names of one namespace; remembers the first two that collide.
class NameSpace
{
public:
    explicit NameSpace(QString description) : m_description(std::move(description)) {}

    void add(const QString &name)
    {
        const auto [found, isNew] = m_names.emplace(cutName(name), name);
        if (!isNew && found->second != name && !m_collision)
            m_collision = base::Error{
                base::ErrorCode::Refused,
                QStringLiteral(
                    "`%1` and `%2` (%3) would be the same name, since PostgreSQL keeps 63 bytes of a name")
                    .arg(found->second, name, m_description),
                {},
                QStringLiteral("Shorten one of them.")};
    }

    [[nodiscard]] const std::optional<base::Error> &collision() const { return m_collision; }

private:
    QString m_description;
    std::map<QByteArray, QString> m_names;
    std::optional<base::Error> m_collision;
};

class NameSpaces
{
public:
    NameSpace &of(const QString &description)
    {
        return m_spaces.try_emplace(description, description).first->second;
    }

    [[nodiscard]] std::optional<base::Error> collision() const
    {
        for (const auto &[description, space] : m_spaces)
            if (space.collision())
                return space.collision();
        return std::nullopt;
    }

private:
    std::map<QString, NameSpace> m_spaces;
};

void addTable(const snapshot::Table &table, NameSpaces &spaces)
{
    const auto key = snapshot::qualifiedName(table);
    auto &relations =
        spaces.of(QStringLiteral("tables, indexes and keys of schema %1").arg(schemaName(table)));
    auto &columns = spaces.of(QStringLiteral("columns of %1").arg(key));
    auto &constraints = spaces.of(QStringLiteral("constraints of %1").arg(key));
    relations.add(table.name);
    for (const auto &column : table.columns) {
        columns.add(column.name);
        if (column.identity)
            relations.add(column.identity->name);
    }
    for (const auto &index : table.indexes)
        relations.add(index.name);
    for (const auto &constraint : table.compositePrimaryKeys) {
        relations.add(constraint.name);
        constraints.add(constraint.name);
    }
    for (const auto &constraint : table.uniqueConstraints) {
        relations.add(constraint.name);
        constraints.add(constraint.name);
    }
    for (const auto &constraint : table.foreignKeys)
        constraints.add(constraint.name);
    for (const auto &constraint : table.checkConstraints)
        constraints.add(constraint.name);
}

} // namespace

std::optional<base::Error> checkNames(const snapshot::Snapshot &after)
{
    NameSpaces spaces;
    for (const auto &schema : after.schemas)
        spaces.of(QStringLiteral("schemas")).add(schema);
    for (const auto &enumType : after.enums)
        spaces.of(QStringLiteral("enums of schema %1").arg(enumType.schema)).add(enumType.name);
    for (const auto &table : after.tables)
        addTable(table, spaces);
    return spaces.collision();
}

} // namespace raingauge::diff
