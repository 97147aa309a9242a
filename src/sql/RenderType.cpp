#include "sql/RenderType.h"

#include "sql/ParseTree.h"
#include "sql/Render.h"
#include "sql/RenderName.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

/// parseType's list; longer names that begin with a shorter one add nothing.
constexpr std::array nativePrefixes{
    "uuid"_L1,
    "smallint"_L1,
    "integer"_L1,
    "bigint"_L1,
    "boolean"_L1,
    "text"_L1,
    "varchar"_L1,
    "serial"_L1,
    "decimal"_L1,
    "numeric"_L1,
    "real"_L1,
    "json"_L1,
    "time"_L1,
    "date"_L1,
    "interval"_L1,
    "bigserial"_L1,
    "double precision"_L1,
    "char"_L1,
    "vector"_L1,
    "geometry"_L1,
    "halfvec"_L1,
    "sparsevec"_L1,
    "bit"_L1,
};

bool isNative(const QString &type)
{
    return std::any_of(nativePrefixes.begin(), nativePrefixes.end(),
                       [&](QLatin1StringView prefix) { return type.startsWith(prefix); });
}

/// What a type text is for PostgreSQL's own grammar.
enum class Shape
{
    PlainName,    ///< one identifier that no keyword is: `citext`
    Keyword,      ///< a type with a place of its own in the grammar: `int`, `double precision`
    MoreThanName, ///< schema, parameters, quotes: `public.citext`, `varbit(8)`, `"char"`
    NoType,       ///< not a type at all: `my status`
};

Shape shapeOf(const QString &type)
{
    const auto tree = parseSql((u"CREATE TABLE t (c "_s + type + u"\n)"_s).toUtf8());
    if (!tree || tree->size() != 1)
        return Shape::NoType;
    const auto &elements = treeList(treeNode(treeNode(tree->front(), "stmt"), "CreateStmt"), "tableElts");
    if (elements.size() != 1 || !elements.front().contains("ColumnDef"))
        return Shape::NoType;
    const auto &column = treeNode(elements.front(), "ColumnDef");
    const auto &typeName = treeNode(column, "typeName");
    const auto &names = treeList(typeName, "names");
    const auto name = [&](size_t i) { return treeText(treeNode(names[i], "String"), "sval"); };
    const bool isBare =
        !typeName.contains("typmods") && !column.contains("constraints") && !column.contains("collClause");
    if (isBare && names.size() == 2 && name(0) == "pg_catalog"_L1 && !type.startsWith("pg_catalog"_L1))
        return Shape::Keyword;
    return isBare && names.size() == 1 && name(0) == type.toLower() ? Shape::PlainName : Shape::MoreThanName;
}

QString enumType(const QString &name, const QString &schema, TypePlace place)
{
    // Left bare by drizzle-kit because it begins like a native type; right only while it needs neither quotes
    // nor schema and hides no built-in type.
    if (isNative(name))
        return schema == "public"_L1 && name == name.toLower() && !isBuiltInType(name) &&
                       shapeOf(name) == Shape::PlainName
                   ? name
                   : renderQualified(schema, name);
    // pg_catalog is searched first, so that a bare "point" would be the built-in type.
    const bool isShort = place == TypePlace::Definition && schema == "public"_L1 && !isBuiltInType(name);
    return renderQualified(isShort ? QString() : schema, name);
}

QString otherType(const QString &name, TypePlace place)
{
    if (isNative(name))
        return name;
    if (isBuiltInType(name)) {
        const bool isBare = place == TypePlace::Alteration || name != name.toLower();
        return isBare ? name : quoteIdentifier(name);
    }
    const auto shape = shapeOf(name);
    return shape == Shape::Keyword || shape == Shape::MoreThanName ? name : quoteIdentifier(name);
}

} // namespace

TypeParts splitType(const QString &type)
{
    static const QRegularExpression bounds(u"\\[\\d*(?:\\[\\d*\\])*\\]"_s);
    TypeParts parts{.element = type, .bounds = {}};
    for (auto matches = bounds.globalMatch(type); matches.hasNext();)
        parts.bounds += matches.next().captured();
    parts.element.remove(bounds);
    return parts;
}

bool isBuiltInType(const QString &name)
{
    // select typname from pg_type where typnamespace = 'pg_catalog'::regnamespace and typtype in ('b', 'r',
    // 'm') of PostgreSQL 15, without arrays and the inner ones that no column has; and the serials, which the
    // grammar expands also when they are quoted.
    static const auto names =
        u"bigserial bit bool box bpchar bytea char cidr circle date datemultirange daterange "
        "float4 float8 inet int2 int4 int4multirange int4range int8 int8multirange int8range "
        "interval json jsonb jsonpath line lseg macaddr macaddr8 money name numeric "
        "nummultirange numrange oid path pg_lsn pg_snapshot point polygon refcursor regclass "
        "regcollation regconfig regdictionary regnamespace regoper regoperator regproc "
        "regprocedure regrole regtype serial smallserial text tid time timestamp timestamptz "
        "timetz tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot "
        "uuid varbit varchar xid xid8 xml"_s.split(u' ');
    static const QSet<QString> types(names.begin(), names.end());
    return types.contains(name.toLower());
}

QString renderType(const snapshot::Column &column, TypePlace place)
{
    const auto parts = splitType(column.type);
    const auto element = column.typeSchema && !column.typeSchema->isEmpty()
                             ? enumType(parts.element, *column.typeSchema, place)
                             : otherType(parts.element, place);
    return element + parts.bounds;
}

} // namespace raingauge::sql
