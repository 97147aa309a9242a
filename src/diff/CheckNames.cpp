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

/// What bears a name, e.g. {"users_id", "an index of public.users"}.
struct Bearer
{
    QString name;
    QString what;
};

/// The names of one namespace; remembers the first two that collide.
class NameSpace
{
public:
    explicit NameSpace(QString description) : m_description(std::move(description)) {}

    void add(const QString &name, const QString &what)
    {
        const auto [found, isNew] = m_names.emplace(cutName(name), Bearer{name, what});
        if (!isNew && !m_collision)
            m_collision = found->second.name == name ? sameName(found->second, what)
                                                     : cutToOne(found->second.name, name);
    }

    [[nodiscard]] const std::optional<base::Error> &collision() const { return m_collision; }

private:
    [[nodiscard]] base::Error sameName(const Bearer &first, const QString &second) const
    {
        return {base::ErrorCode::Refused,
                QStringLiteral("`%1` is the name of %2 and of %3; PostgreSQL takes it once among the %4")
                    .arg(first.name, first.what, second, m_description),
                {},
                QStringLiteral("Rename one of them.")};
    }

    [[nodiscard]] base::Error cutToOne(const QString &first, const QString &second) const
    {
        return {base::ErrorCode::Refused,
                QStringLiteral(
                    "`%1` and `%2` (%3) would be the same name, since PostgreSQL keeps 63 bytes of a name")
                    .arg(first, second, m_description),
                {},
                QStringLiteral("Shorten one of them.")};
    }

    QString m_description;
    std::map<QByteArray, Bearer> m_names;
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

QString typesOf(const QString &schema)
{
    return QStringLiteral("enums and tables of schema %1").arg(schema);
}

void addTable(const snapshot::Table &table, NameSpaces &spaces)
{
    const auto key = snapshot::qualifiedName(table);
    auto &relations =
        spaces.of(QStringLiteral("tables, indexes, keys, unique constraints and sequences of schema %1")
                      .arg(schemaName(table)));
    auto &columns = spaces.of(QStringLiteral("columns of %1").arg(key));
    auto &constraints = spaces.of(QStringLiteral("constraints of %1").arg(key));
    const auto of = [&key](const char *kind) { return QString::fromLatin1(kind) + u' ' + key; };
    relations.add(table.name, of("the table"));
    spaces.of(typesOf(schemaName(table))).add(table.name, of("the table"));
    for (const auto &column : table.columns) {
        columns.add(column.name, of("a column of"));
        if (column.identity)
            relations.add(column.identity->name, of("a sequence of"));
    }
    for (const auto &index : table.indexes)
        relations.add(index.name, of("an index of"));
    for (const auto &constraint : table.compositePrimaryKeys) {
        relations.add(constraint.name, of("a primary key of"));
        constraints.add(constraint.name, of("a primary key of"));
    }
    for (const auto &constraint : table.uniqueConstraints) {
        relations.add(constraint.name, of("a unique constraint of"));
        constraints.add(constraint.name, of("a unique constraint of"));
    }
    for (const auto &constraint : table.foreignKeys)
        constraints.add(constraint.name, of("a foreign key of"));
    for (const auto &constraint : table.checkConstraints)
        constraints.add(constraint.name, of("a check constraint of"));
}

} // namespace

std::optional<base::Error> checkNames(const snapshot::Snapshot &after)
{
    NameSpaces spaces;
    for (const auto &schema : after.schemas)
        spaces.of(QStringLiteral("schemas")).add(schema, QStringLiteral("the schema"));
    for (const auto &enumType : after.enums)
        spaces.of(typesOf(enumType.schema))
            .add(enumType.name, QStringLiteral("the enum %1.%2").arg(enumType.schema, enumType.name));
    for (const auto &table : after.tables)
        addTable(table, spaces);
    return spaces.collision();
}

} // namespace raingauge::diff
