#include "diff/Lines.h"

#include <QStringList>

namespace raingauge::diff {

namespace {

using namespace snapshot;

/// "auth.users" → schema and name; `schema` stays empty for a bare name.
std::pair<QString, QString> splitName(const QString &text)
{
    const auto dot = text.indexOf(u'.');
    return dot < 0 ? std::pair(QString(), text) : std::pair(text.left(dot), text.mid(dot + 1));
}

QString spaced(QString text)
{
    return text.replace(u'_', u' ');
}

std::vector<QString> listOf(const QStringList &words)
{
    return {words.begin(), words.end()};
}

Column columnOf(const QStringList &words)
{
    using Kind = DefaultValue::Kind;
    Column column;
    column.name = words[1];
    column.type = spaced(words[2]);
    column.primaryKey = words.contains(QStringLiteral("pk"));
    column.notNull = words.contains(QStringLiteral("notnull"));
    const std::pair<QString, Kind> kinds[] = {{QStringLiteral("default="), Kind::Sql},
                                              {QStringLiteral("number="), Kind::Number},
                                              {QStringLiteral("bool="), Kind::Boolean},
                                              {QStringLiteral("json="), Kind::Json}};
    for (const auto &word : words.mid(3)) {
        if (word.startsWith(QStringLiteral("type=")))
            column.typeSchema = word.mid(5);
        for (const auto &[prefix, kind] : kinds)
            if (word.startsWith(prefix))
                column.defaultValue = DefaultValue{spaced(word.mid(prefix.size())), kind};
    }
    return column;
}

Index indexOf(QStringList words)
{
    Index index;
    index.name = words[1];
    index.method = QStringLiteral("btree");
    index.isUnique = words.removeAll(QStringLiteral("unique")) > 0;
    const bool isDescending = words.removeAll(QStringLiteral("desc")) > 0;
    for (const auto &word : words.mid(2)) {
        if (word.startsWith(QStringLiteral("where=")))
            index.where = RawSql{spaced(word.mid(6))};
        else
            index.columns.push_back(
                {word, word.contains(u'('), !isDescending, QStringLiteral("last"), std::nullopt});
    }
    return index;
}

ForeignKey foreignKeyOf(const QStringList &words, const Table &table)
{
    const auto arrow = words.indexOf(QStringLiteral("->"));
    const auto [schema, name] = splitName(words[arrow + 1]);
    ForeignKey key;
    key.name = words[1];
    key.tableFrom = table.name;
    key.tableTo = name;
    if (!schema.isEmpty())
        key.schemaTo = schema;
    key.columnsFrom = listOf(words.mid(2, arrow - 2));
    auto rest = words.mid(arrow + 2);
    if (rest.removeAll(QStringLiteral("cascade")) > 0)
        key.onDelete = QStringLiteral("cascade");
    key.columnsTo = listOf(rest);
    return key;
}

UniqueConstraint uniqueOf(QStringList words)
{
    const bool isNotDistinct = words.removeAll(QStringLiteral("nullsnotdistinct")) > 0;
    return {words[1], isNotDistinct, listOf(words.mid(2))};
}

Table tableOf(const QString &schema, const QString &name)
{
    Table table;
    table.name = name;
    table.schema = schema;
    return table;
}

void addToTable(Table &table, const QStringList &words)
{
    if (words[0] == QStringLiteral("column"))
        table.columns.push_back(columnOf(words));
    else if (words[0] == QStringLiteral("primary"))
        table.compositePrimaryKeys.push_back({words[1], listOf(words.mid(2))});
    else if (words[0] == QStringLiteral("unique"))
        table.uniqueConstraints.push_back(uniqueOf(words));
    else if (words[0] == QStringLiteral("check"))
        table.checkConstraints.push_back({words[1], RawSql{words.mid(2).join(u' ')}});
    else if (words[0] == QStringLiteral("index"))
        table.indexes.push_back(indexOf(words));
    else
        table.foreignKeys.push_back(foreignKeyOf(words, table));
}

} // namespace

snapshot::Snapshot snapshotOf(const Lines &lines)
{
    Snapshot snapshot;
    for (const auto &line : lines) {
        const auto words = QString::fromStdString(line).split(u' ', Qt::SkipEmptyParts);
        const auto [schema, name] = splitName(words[1]);
        if (words[0] == QStringLiteral("schema"))
            snapshot.schemas.push_back(words[1]);
        else if (words[0] == QStringLiteral("enum"))
            snapshot.enums.push_back(
                {name, schema.isEmpty() ? QStringLiteral("public") : schema, listOf(words.mid(2))});
        else if (words[0] == QStringLiteral("table"))
            snapshot.tables.push_back(tableOf(schema, name));
        else
            addToTable(snapshot.tables.back(), words);
    }
    return snapshot;
}

} // namespace raingauge::diff
