#include "diff/Renames.h"

#include <QStringList>

#include <array>

namespace raingauge::diff {

namespace {

struct KindName
{
    ObjectKind kind;
    QLatin1StringView name;
    qsizetype parts; ///< of its qualified name
    QLatin1StringView example;
};

constexpr std::array kinds = {
    KindName{ObjectKind::Schema, QLatin1StringView("schema"), 1, QLatin1StringView("auth")},
    KindName{ObjectKind::Enum, QLatin1StringView("enum"), 2, QLatin1StringView("public.mood")},
    KindName{ObjectKind::Table, QLatin1StringView("table"), 2, QLatin1StringView("public.users")},
    KindName{ObjectKind::Column, QLatin1StringView("column"), 3, QLatin1StringView("public.users.name")},
};

const KindName &kindName(ObjectKind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

tl::unexpected<base::Error> wrongUsage(const QString &message, const QString &hint = {})
{
    return base::failure({base::ErrorCode::Usage, message, {}, hint});
}

QString quotedPart(const QString &part)
{
    const bool needsQuotes =
        part.isEmpty() || part.contains(u'.') || part.contains(u'=') || part.contains(u'"');
    return needsQuotes ? u'"' + QString(part).replace(u'"', QStringLiteral("\"\"")) + u'"' : part;
}

/// Cuts `text` at each `separator` outside of double quotes.
QStringList splitOutsideQuotes(const QString &text, QChar separator)
{
    QStringList pieces{QString()};
    bool isQuoted = false;
    for (const auto character : text) {
        if (character == u'"')
            isQuoted = !isQuoted;
        if (character == separator && !isQuoted)
            pieces.append(QString());
        else
            pieces.last().append(character);
    }
    return pieces;
}

base::Result<QString> unquotedPart(const QString &part, const QString &whole)
{
    if (!part.startsWith(u'"')) {
        if (part.isEmpty())
            return wrongUsage(QStringLiteral("`%1` has an empty part").arg(whole));
        if (part.contains(u'"') || part.contains(u'='))
            return wrongUsage(QStringLiteral("`%1` in `%2` must stand in double quotes").arg(part, whole));
        return part;
    }
    if (part.size() < 3 || !part.endsWith(u'"'))
        return wrongUsage(QStringLiteral("`%1` has an empty part or a quote that does not end").arg(whole));
    const auto inside = part.mid(1, part.size() - 2);
    if (QString(inside).remove(QStringLiteral("\"\"")).contains(u'"'))
        return wrongUsage(QStringLiteral("a quote inside of `%1` must be doubled").arg(part));
    return QString(inside).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

/// "table:…" → the kind and what follows.
base::Result<std::pair<ObjectKind, QString>> splitKind(const QString &text)
{
    const auto colon = text.indexOf(u':');
    const auto name = text.left(colon < 0 ? text.size() : colon);
    if (const auto kind = objectKindFromString(name); kind && colon >= 0)
        return std::pair(*kind, text.mid(colon + 1));
    for (const auto *later : {"sequence", "view", "policy", "role"})
        if (name == QLatin1StringView(later))
            return base::failure({base::ErrorCode::NotYetSupported,
                                  QStringLiteral("not yet supported: a %1 in `%2`").arg(name, text)});
    return wrongUsage(QStringLiteral("`%1` does not begin with schema:, table:, column: or enum:").arg(text));
}

base::Result<ObjectName> parseObjectName(ObjectKind kind, const QString &text)
{
    const auto &known = kindName(kind);
    const auto parts = parseQualifiedName(text);
    if (!parts)
        return parts.failure();
    if (static_cast<qsizetype>(parts->size()) != known.parts)
        return wrongUsage(QStringLiteral("`%1` is not a whole %2 name").arg(text, known.name),
                          QStringLiteral("Write it like %1.").arg(known.example));
    ObjectName name;
    name.name = parts->back();
    if (known.parts > 1)
        name.schema = parts->front();
    if (known.parts > 2)
        name.table = parts->at(1);
    return name;
}

} // namespace

QString toString(ObjectKind kind)
{
    return kindName(kind).name;
}

std::optional<ObjectKind> objectKindFromString(const QString &text)
{
    for (const auto &known : kinds)
        if (text == known.name)
            return known.kind;
    return std::nullopt;
}

QString toString(const ObjectName &name)
{
    QStringList parts;
    if (!name.schema.isEmpty())
        parts.append(quotedPart(name.schema));
    if (!name.table.isEmpty())
        parts.append(quotedPart(name.table));
    parts.append(quotedPart(name.name));
    return parts.join(u'.');
}

base::Result<std::vector<QString>> parseQualifiedName(const QString &text)
{
    std::vector<QString> parts;
    for (const auto &piece : splitOutsideQuotes(text, u'.')) {
        const auto part = unquotedPart(piece, text);
        if (!part)
            return part.failure();
        parts.push_back(*part);
    }
    return parts;
}

base::Result<Rename> parseRename(const QString &text)
{
    const auto split = splitKind(text);
    if (!split)
        return split.failure();
    const auto &[kind, rest] = *split;
    const auto names = splitOutsideQuotes(rest, u'=');
    if (names.size() != 2)
        return wrongUsage(
            QStringLiteral("`%1` must hold one `=` between the old and the new name").arg(text));
    const auto from = parseObjectName(kind, names.front());
    if (!from)
        return from.failure();
    const auto to = parseObjectName(kind, names.back());
    if (!to)
        return to.failure();
    if (kind == ObjectKind::Column && (from->schema != to->schema || from->table != to->table))
        return wrongUsage(QStringLiteral("`%1` names two tables; a column stays in its table").arg(text),
                          QStringLiteral("Write the new name of the table on both sides."));
    return Rename{kind, *from, *to};
}

base::Result<Creation> parseCreation(const QString &text)
{
    const auto split = splitKind(text);
    if (!split)
        return split.failure();
    const auto name = parseObjectName(split->first, split->second);
    if (!name)
        return name.failure();
    return Creation{split->first, *name};
}

} // namespace raingauge::diff
