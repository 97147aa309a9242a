#include "sql/RenderDefault.h"

#include "sql/ParseTree.h"
#include "sql/Render.h"
#include "sql/RenderType.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

bool isExpression(const QString &text)
{
    const auto tree = parseSql((u"ALTER TABLE t ALTER COLUMN c SET DEFAULT "_s + text).toUtf8());
    return tree && tree->size() == 1;
}

/// `'content'` with an optional cast to json or jsonb after it.
struct QuotedText
{
    QString content;
    QString cast;
};

std::optional<QuotedText> quotedText(const QString &text)
{
    static const QRegularExpression pattern(u"^'(.*)'(::jsonb?)?$"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QuotedText{.content = match.captured(1), .cast = match.captured(2)};
}

bool isJsonText(const QString &text)
{
    return base::Json::accept(text.toUtf8().toStdString());
}

/// The content of an array literal whose elements drizzle-kit put between double quotes without escaping
/// them.
/// `{"a","say "hi""}` → `{"a","say \"hi\""}`. Left alone when PostgreSQL can read it.
QString repairArray(const QString &content)
{
    static const QRegularExpression readable(
        u"^\\{(?:[{},\\s]|[^\"{},\\\\]|\"(?:[^\"\\\\]|\\\\.)*\"(?=[,}]))*\\}$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (readable.match(content).hasMatch() || !content.startsWith("{\""_L1) || !content.endsWith("\"}"_L1))
        return content;
    QStringList elements;
    for (auto element : content.mid(2, content.size() - 4).split(u"\",\""_s))
        elements.append(element.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1));
    return u"{\""_s + elements.join("\",\""_L1) + u"\"}"_s;
}

/// The numbers of `[1,2]` or `{"x":1,"y":2}` as they are written; empty when it holds anything else.
QStringList plainNumbers(const base::Json &json)
{
    QStringList numbers;
    for (const auto &element : json) {
        if (!element.is_number())
            return {};
        numbers.append(QString::fromStdString(element.dump()));
    }
    return numbers;
}

/// A default that drizzle-kit keeps as JSON and prints as JavaScript would (`1,2`, `[object Object]`).
QString jsonDefault(const QString &text, const QString &type)
{
    const auto json = base::Json::parse(text.toStdString(), nullptr, false);
    const auto numbers = json.is_structured() ? plainNumbers(json) : QStringList();
    if (numbers.isEmpty())
        return json.is_structured() ? quoteLiteral(text) : text;
    if (type == "point"_L1)
        return u"'("_s + numbers.join(u',') + u")'"_s;
    if (type == "line"_L1)
        return u"'{"_s + numbers.join(u',') + u"}'"_s;
    if (type.startsWith("geometry"_L1))
        return u"'POINT("_s + numbers.join(u' ') + u")'"_s;
    return u"'["_s + numbers.join(u',') + u"]'"_s;
}

} // namespace

QString renderDefault(const snapshot::DefaultValue &value, const QString &type)
{
    if (value.kind == snapshot::DefaultValue::Kind::Json)
        return jsonDefault(value.text, type);
    if (value.kind != snapshot::DefaultValue::Kind::Sql)
        return value.text;
    const auto quoted = quotedText(value.text);
    if (!quoted)
        return value.text;
    const bool isArray = !splitType(type).bounds.isEmpty();
    const bool isJson = type == "json"_L1 || type == "jsonb"_L1;
    const bool holdsQuote = quoted->content.contains(u'\'');
    if (holdsQuote && !isExpression(value.text))
        return quoteLiteral(isArray ? repairArray(quoted->content) : quoted->content) + quoted->cast;
    QString content = quoted->content;
    content.replace("''"_L1, "'"_L1);
    if (isJson && quoted->cast.isEmpty() && !isJsonText(content))
        return quoteLiteral(QString::fromUtf8(base::stringify(base::toJson(content)))) + u"::"_s + type;
    if (isArray && repairArray(content) != content)
        return quoteLiteral(repairArray(content));
    return value.text;
}

QString renderDefault(const snapshot::Column &column)
{
    return column.defaultValue ? renderDefault(*column.defaultValue, column.type) : QString();
}

bool isFalsy(const snapshot::DefaultValue &value)
{
    switch (value.kind) {
    case snapshot::DefaultValue::Kind::Number:
        return value.text == "0"_L1 || value.text == "-0"_L1;
    case snapshot::DefaultValue::Kind::Boolean:
        return value.text == "false"_L1;
    case snapshot::DefaultValue::Kind::Json:
        return value.text == "null"_L1;
    case snapshot::DefaultValue::Kind::Sql:
        break;
    }
    return value.text.isEmpty();
}

} // namespace raingauge::sql
