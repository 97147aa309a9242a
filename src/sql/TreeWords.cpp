#include "sql/TreeWords.h"

#include "sql/Render.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// What the grammar makes of PostgreSQL's own type words, said as drizzle says it.
QString plainTypeName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"int2"_s, u"smallint"_s},
        {u"int4"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"float4"_s, u"real"_s},
        {u"float8"_s, u"double precision"_s},
        {u"bool"_s, u"boolean"_s},
        {u"bpchar"_s, u"char"_s},
        {u"timestamptz"_s, u"timestamp with time zone"_s},
        {u"timetz"_s, u"time with time zone"_s},
    };
    return names.value(name, name);
}

QString constantWords(const nlohmann::json &constant)
{
    if (constant.contains("isnull"))
        return u"NULL"_s;
    if (const auto &text = treeNode(constant, "sval"); text.is_object())
        return quoteLiteral(treeText(text, "sval"));
    if (const auto &number = treeNode(constant, "ival"); number.is_object())
        return QString::number(number.value("ival", 0));
    if (const auto &number = treeNode(constant, "fval"); number.is_object())
        return treeText(number, "fval");
    if (const auto &truth = treeNode(constant, "boolval"); truth.is_object())
        return truth.value("boolval", false) ? u"true"_s : u"false"_s;
    return {};
}

} // namespace

QString relationName(const nlohmann::json &rangeVar)
{
    const auto schema = treeText(rangeVar, "schemaname");
    const auto name = treeText(rangeVar, "relname");
    return schema.isEmpty() || schema == "public"_L1 ? name : schema + u'.' + name;
}

QStringList nameList(const nlohmann::json &names)
{
    QStringList list;
    for (const auto &name : names)
        list.append(treeText(treeNode(name, "String"), "sval"));
    return list;
}

QString dottedName(const nlohmann::json &names)
{
    auto list = nameList(names);
    if (list.size() > 1 && list.first() == "public"_L1)
        list.removeFirst();
    return list.join(u'.');
}

QString typeWords(const nlohmann::json &typeName)
{
    auto names = nameList(treeList(typeName, "names"));
    if (names.size() > 1 && (names.first() == "pg_catalog"_L1 || names.first() == "public"_L1))
        names.removeFirst();
    auto words = plainTypeName(names.join(u'.'));
    QStringList modifiers;
    // An interval's fields are kept as a number that nobody could read.
    if (words != "interval"_L1)
        for (const auto &modifier : treeList(typeName, "typmods"))
            modifiers.append(valueWords(modifier));
    if (!modifiers.isEmpty() && !modifiers.contains(QString())) {
        const auto space = words.indexOf(u' ');
        words.insert(words.endsWith("time zone"_L1) ? space : words.size(),
                     u'(' + modifiers.join(u", "_s) + u')');
    }
    for (size_t i = 0; i < treeList(typeName, "arrayBounds").size(); ++i)
        words += u"[]"_s;
    return words;
}

QString valueWords(const nlohmann::json &expression)
{
    if (const auto &constant = treeNode(expression, "A_Const"); constant.is_object())
        return constantWords(constant);
    if (const auto &cast = treeNode(expression, "TypeCast"); cast.is_object())
        return valueWords(treeNode(cast, "arg"));
    if (const auto &call = treeNode(expression, "FuncCall"); call.is_object() && !call.contains("args"))
        return dottedName(treeList(call, "funcname")) + u"()"_s;
    if (const auto &clock = treeNode(expression, "SQLValueFunction"); clock.is_object())
        return treeText(clock, "op").mid(6);
    return {};
}

QString counted(qsizetype count, const QString &singular)
{
    const bool isIndex = singular.endsWith("index"_L1);
    return QString::number(count) + u' ' + singular + (count == 1 ? QString() : isIndex ? u"es"_s : u"s"_s);
}

QString listed(const QStringList &names, int most)
{
    if (names.size() <= 1)
        return names.join(QString());
    if (names.size() <= most)
        return names.mid(0, names.size() - 1).join(u", "_s) + u" and "_s + names.last();
    return names.mid(0, most - 1).join(u", "_s) + u" and "_s + QString::number(names.size() - most + 1) +
           u" more"_s;
}

} // namespace raingauge::sql
