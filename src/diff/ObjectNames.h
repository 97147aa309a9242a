// The names under which questions and answers know tables, enums and columns. Private to diff/.
#pragma once

#include "diff/Renames.h"
#include "diff/Statement.h"

namespace raingauge::diff {

/// "public" is spelled out in object names, and empty in table names.
ObjectName objectName(const snapshot::Table &table);
ObjectName objectName(const snapshot::Enum &enumType);
ObjectName objectName(const snapshot::Table &table, const snapshot::Column &column);

TableName tableName(const snapshot::Table &table);
EnumName enumName(const snapshot::Enum &enumType);

/// "mood" for `mood[][3]`: the type without array bounds.
QString elementType(const QString &type);

} // namespace raingauge::diff
