#include "sql/ConvertType.h"

#include "sql/RenderType.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// The spellings of one type brought to one: without parameters, in lower case, by the name in pg_type.
QString castName(const QString &element)
{
    static const QRegularExpression parameters(u"\\s*\\([^)]*\\)"_s);
    static const QHash<QString, QString> names{
        {u"smallint"_s, u"int2"_s},
        {u"smallserial"_s, u"int2"_s},
        {u"integer"_s, u"int4"_s},
        {u"int"_s, u"int4"_s},
        {u"serial"_s, u"int4"_s},
        {u"bigint"_s, u"int8"_s},
        {u"bigserial"_s, u"int8"_s},
        {u"decimal"_s, u"numeric"_s},
        {u"real"_s, u"float4"_s},
        {u"double precision"_s, u"float8"_s},
        {u"boolean"_s, u"bool"_s},
        {u"character varying"_s, u"varchar"_s},
        {u"character"_s, u"char"_s},
        {u"bpchar"_s, u"char"_s},
        {u"timestamp without time zone"_s, u"timestamp"_s},
        {u"timestamp with time zone"_s, u"timestamptz"_s},
        {u"time without time zone"_s, u"time"_s},
        {u"time with time zone"_s, u"timetz"_s},
        {u"bit varying"_s, u"varbit"_s},
    };
    auto name = element.toLower();
    name.remove(parameters);
    name = name.simplified();
    if (name.startsWith("interval"_L1))
        return u"interval"_s;
    return names.value(name, name);
}

bool isOneOf(const QString &name, const QStringList &names)
{
    return names.contains(name);
}

bool isString(const QString &name)
{
    return isOneOf(name, {u"text"_s, u"varchar"_s, u"char"_s, u"name"_s, u"citext"_s});
}

bool isNumber(const QString &name)
{
    return isOneOf(name, {u"int2"_s, u"int4"_s, u"int8"_s, u"float4"_s, u"float8"_s, u"numeric"_s});
}

bool isVector(const QString &name)
{
    return isOneOf(name, {u"vector"_s, u"halfvec"_s, u"sparsevec"_s});
}

/// Implicit and assignment casts between types that are neither strings nor numbers.
bool hasAssignmentCast(const QString &before, const QString &after)
{
    static const QHash<QString, QStringList> casts{
        {u"date"_s, {u"timestamp"_s, u"timestamptz"_s}},
        {u"timestamp"_s, {u"date"_s, u"time"_s, u"timestamptz"_s}},
        {u"timestamptz"_s, {u"date"_s, u"time"_s, u"timetz"_s, u"timestamp"_s}},
        {u"time"_s, {u"timetz"_s, u"interval"_s}},
        {u"timetz"_s, {u"time"_s}},
        {u"interval"_s, {u"time"_s}},
        {u"json"_s, {u"jsonb"_s}},
        {u"jsonb"_s, {u"json"_s}},
        {u"cidr"_s, {u"inet"_s}},
        {u"inet"_s, {u"cidr"_s}},
        {u"macaddr"_s, {u"macaddr8"_s}},
        {u"macaddr8"_s, {u"macaddr"_s}},
        {u"bit"_s, {u"varbit"_s}},
        {u"varbit"_s, {u"bit"_s}},
        {u"point"_s, {u"box"_s}},
        {u"box"_s, {u"polygon"_s}},
        {u"path"_s, {u"polygon"_s}},
        {u"polygon"_s, {u"path"_s}},
        {u"geometry"_s, {u"geography"_s}},
        {u"money"_s, {u"numeric"_s}},
        {u"int4"_s, {u"money"_s, u"oid"_s}},
        {u"int8"_s, {u"money"_s, u"oid"_s}},
        {u"numeric"_s, {u"money"_s}},
        {u"int2"_s, {u"oid"_s}},
        {u"oid"_s, {u"int4"_s, u"int8"_s}},
    };
    return casts.value(before).contains(after);
}

/// Casts that must be asked for.
bool hasExplicitCast(const QString &before, const QString &after)
{
    static const QHash<QString, QStringList> casts{
        {u"int4"_s, {u"bool"_s, u"bit"_s}},
        {u"int8"_s, {u"bit"_s}},
        {u"bit"_s, {u"int4"_s, u"int8"_s}},
        {u"bool"_s, {u"int4"_s}},
        {u"box"_s, {u"circle"_s, u"point"_s}},
        {u"circle"_s, {u"box"_s, u"point"_s, u"polygon"_s}},
        {u"lseg"_s, {u"point"_s}},
        {u"polygon"_s, {u"box"_s, u"circle"_s, u"point"_s}},
        {u"geography"_s, {u"geometry"_s}},
    };
    return casts.value(before).contains(after) ||
           (before == "jsonb"_L1 && (isNumber(after) || after == "bool"_L1));
}

Conversion elementConversion(const QString &before, const QString &after)
{
    if (before == after || isString(after) || (isNumber(before) && isNumber(after)) ||
        (isVector(before) && isVector(after)) || hasAssignmentCast(before, after))
        return Conversion::Automatic;
    if (isString(before) || hasExplicitCast(before, after))
        return Conversion::Cast;
    if ((before == "bool"_L1 && isNumber(after)) || (isNumber(before) && after == "bool"_L1))
        return Conversion::ThroughInteger;
    return Conversion::ThroughText;
}

} // namespace

Conversion conversion(const QString &before, const QString &after)
{
    const auto from = splitType(before);
    const auto to = splitType(after);
    const auto fromName = castName(from.element);
    const auto toName = castName(to.element);
    const bool fromArray = !from.bounds.isEmpty();
    const bool toArray = !to.bounds.isEmpty();
    if (fromArray == toArray)
        return elementConversion(fromName, toName);
    if (toArray)
        return isVector(fromName) && toName == "float4"_L1 ? Conversion::Automatic : Conversion::Wrap;
    return isString(toName) || (isVector(toName) && isNumber(fromName)) ? Conversion::Automatic
                                                                        : Conversion::ThroughText;
}

QString serialBase(const QString &type)
{
    if (type == "smallserial"_L1)
        return u"smallint"_s;
    if (type == "serial"_L1)
        return u"integer"_s;
    return type == "bigserial"_L1 ? u"bigint"_s : QString();
}

} // namespace raingauge::sql
