// RENAME and SET SCHEMA of anything.
#include "sql/DescribeStatement.h"
#include "sql/ObjectWords.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

Description renamed(const nlohmann::json &node)
{
    const auto type = treeText(node, "renameType");
    const auto relation = relationName(treeNode(node, "relation"));
    const auto part = treeText(node, "subname");
    const auto to = treeText(node, "newname");
    if (type == "OBJECT_COLUMN"_L1 || type == "OBJECT_ATTRIBUTE"_L1)
        return {Effect::Changes, u"Renames "_s + relation + u'.' + part + u" to "_s + to};
    const auto word = objectWord(type) + u' ';
    if (!relation.isEmpty() && !part.isEmpty())
        return {Effect::Changes, u"Renames "_s + word + part + u" of "_s + relation + u" to "_s + to};
    const auto from = !relation.isEmpty() ? relation
                      : part.isEmpty()    ? objectName(treeNode(node, "object"))
                                          : part;
    return {Effect::Changes, u"Renames "_s + word + from + u" to "_s + to};
}

Description moved(const nlohmann::json &node)
{
    const auto relation = relationName(treeNode(node, "relation"));
    const auto name = relation.isEmpty() ? objectName(treeNode(node, "object")) : relation;
    return {Effect::Changes, u"Moves "_s + objectWord(treeText(node, "objectType")) + u' ' + name +
                                 u" to schema "_s + treeText(node, "newschema")};
}

} // namespace

std::optional<Description> describeRename(const QString &kind, const nlohmann::json &node)
{
    if (kind == "RenameStmt"_L1)
        return renamed(node);
    if (kind == "AlterObjectSchemaStmt"_L1)
        return moved(node);
    return std::nullopt;
}

} // namespace raingauge::sql
