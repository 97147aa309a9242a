// Kinds of objects as PostgreSQL's grammar numbers them, and what a tree names, in words. Private to sql/.
#pragma once

#include "sql/TreeWords.h"

namespace raingauge::sql {

/// "OBJECT_MATVIEW" → "materialized view"; "object" for what has no word of its own.
QString objectWord(const QString &objectType);

/// The name in any shape in which the grammar keeps one: a list, a TypeName, an ObjectWithArgs, a String.
QString objectName(const nlohmann::json &object);

} // namespace raingauge::sql
