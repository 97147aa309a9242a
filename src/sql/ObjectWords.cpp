#include "sql/ObjectWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

QString objectWord(const QString &objectType)
{
    static const QHash<QString, QString> words{
        {u"OBJECT_AGGREGATE"_s, u"aggregate"_s},
        {u"OBJECT_CAST"_s, u"cast"_s},
        {u"OBJECT_COLLATION"_s, u"collation"_s},
        {u"OBJECT_COLUMN"_s, u"column"_s},
        {u"OBJECT_DATABASE"_s, u"database"_s},
        {u"OBJECT_DOMAIN"_s, u"domain"_s},
        {u"OBJECT_DOMCONSTRAINT"_s, u"constraint"_s},
        {u"OBJECT_EVENT_TRIGGER"_s, u"event trigger"_s},
        {u"OBJECT_EXTENSION"_s, u"extension"_s},
        {u"OBJECT_FOREIGN_SERVER"_s, u"foreign server"_s},
        {u"OBJECT_FOREIGN_TABLE"_s, u"foreign table"_s},
        {u"OBJECT_FUNCTION"_s, u"function"_s},
        {u"OBJECT_INDEX"_s, u"index"_s},
        {u"OBJECT_MATVIEW"_s, u"materialized view"_s},
        {u"OBJECT_OPERATOR"_s, u"operator"_s},
        {u"OBJECT_POLICY"_s, u"policy"_s},
        {u"OBJECT_PROCEDURE"_s, u"procedure"_s},
        {u"OBJECT_PUBLICATION"_s, u"publication"_s},
        {u"OBJECT_ROLE"_s, u"role"_s},
        {u"OBJECT_ROUTINE"_s, u"routine"_s},
        {u"OBJECT_RULE"_s, u"rule"_s},
        {u"OBJECT_SCHEMA"_s, u"schema"_s},
        {u"OBJECT_SEQUENCE"_s, u"sequence"_s},
        {u"OBJECT_STATISTIC_EXT"_s, u"statistics"_s},
        {u"OBJECT_TABCONSTRAINT"_s, u"constraint"_s},
        {u"OBJECT_TABLE"_s, u"table"_s},
        {u"OBJECT_TRIGGER"_s, u"trigger"_s},
        {u"OBJECT_TYPE"_s, u"type"_s},
        {u"OBJECT_VIEW"_s, u"view"_s},
    };
    return words.value(objectType, u"object"_s);
}

QString objectName(const nlohmann::json &object)
{
    if (const auto &list = treeNode(object, "List"); list.is_object())
        return dottedName(treeList(list, "items"));
    if (const auto &type = treeNode(object, "TypeName"); type.is_object())
        return typeWords(type);
    if (const auto &routine = treeNode(object, "ObjectWithArgs"); routine.is_object())
        return dottedName(treeList(routine, "objname"));
    return treeText(treeNode(object, "String"), "sval");
}

} // namespace raingauge::sql
