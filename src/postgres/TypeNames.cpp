#include "postgres/TypeNames.h"

#include <QStringList>

namespace raingauge::postgres {

// The oids of built-in types never change between servers (PostgreSQL 15, pg_type.dat).
TypeNames::TypeNames()
    : m_names{
          {16, QStringLiteral("bool")},          {17, QStringLiteral("bytea")},
          {18, QStringLiteral("char")},          {19, QStringLiteral("name")},
          {20, QStringLiteral("int8")},          {21, QStringLiteral("int2")},
          {23, QStringLiteral("int4")},          {25, QStringLiteral("text")},
          {26, QStringLiteral("oid")},           {114, QStringLiteral("json")},
          {700, QStringLiteral("float4")},       {701, QStringLiteral("float8")},
          {869, QStringLiteral("inet")},         {1000, QStringLiteral("bool[]")},
          {1005, QStringLiteral("int2[]")},      {1007, QStringLiteral("int4[]")},
          {1009, QStringLiteral("text[]")},      {1015, QStringLiteral("varchar[]")},
          {1016, QStringLiteral("int8[]")},      {1042, QStringLiteral("bpchar")},
          {1043, QStringLiteral("varchar")},     {1082, QStringLiteral("date")},
          {1083, QStringLiteral("time")},        {1114, QStringLiteral("timestamp")},
          {1184, QStringLiteral("timestamptz")}, {1186, QStringLiteral("interval")},
          {1266, QStringLiteral("timetz")},      {1700, QStringLiteral("numeric")},
          {2278, QStringLiteral("void")},        {2950, QStringLiteral("uuid")},
          {3802, QStringLiteral("jsonb")},
      }
{
}

std::optional<QString> TypeNames::question(const std::vector<Oid> &oids) const
{
    QStringList unknown;
    for (const Oid oid : oids) {
        if (!m_names.contains(oid))
            unknown += QString::number(oid);
    }
    if (unknown.isEmpty())
        return std::nullopt;
    return QStringLiteral("select t.oid, coalesce(e.typname || '[]', t.typname) from pg_catalog.pg_type t "
                          "left join pg_catalog.pg_type e on e.oid = t.typelem and t.typcategory = 'A' "
                          "where t.oid in (%1)")
        .arg(unknown.join(QStringLiteral(", ")));
}

void TypeNames::learn(const ResultSet &answer)
{
    for (const auto &row : answer.rows) {
        if (row.size() == 2 && row[0] && row[1])
            m_names[row[0]->toUInt()] = *row[1];
    }
}

std::vector<QString> TypeNames::names(const std::vector<Oid> &oids) const
{
    std::vector<QString> names;
    for (const Oid oid : oids) {
        const auto found = m_names.find(oid);
        names.push_back(found == m_names.end() ? QStringLiteral("oid %1").arg(oid) : found->second);
    }
    return names;
}

} // namespace raingauge::postgres
