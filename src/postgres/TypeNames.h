// Type oids of a result → the names that people know, e.g. 1184 → "timestamptz", 1009 → "text[]".
#pragma once

#include "postgres/RunQuery.h"

#include <map>

namespace raingauge::postgres {

/// Remembers what one connection's server said; the built-in types need no question.
class TypeNames
{
public:
    TypeNames();

    /// The statement that asks for the names of those `oids` that are not known yet; absent when all are.
    std::optional<QString> question(const std::vector<Oid> &oids) const;
    /// Takes the rows of that statement.
    void learn(const ResultSet &answer);
    /// One name per oid; "oid 12345" for a type that is not known.
    std::vector<QString> names(const std::vector<Oid> &oids) const;

private:
    std::map<Oid, QString> m_names;
};

} // namespace raingauge::postgres
