// ALTER TABLE and its kin: one sentence per command, folded into one when there are several.
#include "sql/DescribeStatement.h"
#include "sql/TreeWords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

struct Command
{
    QString subtype;
    QString table;
    QString name; ///< column, constraint, trigger …
    const nlohmann::json &definition;
    bool cascades = false;
};

QString cascadeWords(const Command &command)
{
    return command.cascades ? u"and all that depends on it"_s : QString();
}

Description addColumn(const Command &command)
{
    const auto &column = treeNode(command.definition, "ColumnDef");
    QStringList details{typeWords(treeNode(column, "typeName"))};
    QString filled;
    for (const auto &element : treeList(column, "constraints")) {
        const auto &constraint = treeNode(element, "Constraint");
        const auto type = treeText(constraint, "contype");
        if (type == "CONSTR_NOTNULL"_L1)
            details.append(u"required"_s);
        else if (type == "CONSTR_PRIMARY"_L1)
            details.append(u"primary key"_s);
        else if (type == "CONSTR_UNIQUE"_L1)
            details.append(u"unique"_s);
        else if (type == "CONSTR_IDENTITY"_L1)
            details.append(u"numbered by the server"_s);
        else if (type == "CONSTR_FOREIGN"_L1)
            details.append(u"refers to "_s + relationName(treeNode(constraint, "pktable")));
        else if (type == "CONSTR_DEFAULT"_L1)
            filled = valueWords(treeNode(constraint, "raw_expr"));
        if (type == "CONSTR_GENERATED"_L1)
            filled = u"an expression"_s;
        else if (type == "CONSTR_DEFAULT"_L1 && filled.isEmpty())
            filled = u"its default"_s;
    }
    return {.effect = Effect::Adds,
            .sentence = u"Adds "_s + treeText(column, "colname") + u" to "_s + command.table +
                        (filled.isEmpty() || filled == "NULL"_L1 ? QString() : u", filled with "_s + filled),
            .detail = details.join(u", "_s)};
}

Description setDefault(const Command &command, const QString &column)
{
    if (command.definition.is_null())
        return {.effect = Effect::Changes, .sentence = u"Drops the default of "_s + column};
    const auto value = valueWords(command.definition);
    return {.effect = Effect::Changes,
            .sentence =
                u"Sets the default of "_s + column + (value.isEmpty() ? QString() : u" to "_s + value)};
}

Description changeType(const Command &command, const QString &column)
{
    const auto &definition = treeNode(command.definition, "ColumnDef");
    return {.effect = Effect::Changes,
            .sentence =
                u"Changes the type of "_s + column + u" to "_s + typeWords(treeNode(definition, "typeName")),
            .detail =
                definition.contains("raw_default") ? u"values are converted by an expression"_s : QString()};
}

std::optional<Description> describeColumnCommand(const Command &command)
{
    const auto column = command.table + u'.' + command.name;
    if (command.subtype == "AT_AddColumn"_L1)
        return addColumn(command);
    if (command.subtype == "AT_DropColumn"_L1)
        return Description{Effect::Removes, u"Drops "_s + column, cascadeWords(command), true};
    if (command.subtype == "AT_AlterColumnType"_L1)
        return changeType(command, column);
    if (command.subtype == "AT_ColumnDefault"_L1)
        return setDefault(command, column);
    if (command.subtype == "AT_SetNotNull"_L1)
        return Description{Effect::Changes, u"Makes "_s + column + u" required"_s};
    if (command.subtype == "AT_DropNotNull"_L1)
        return Description{Effect::Changes, u"Makes "_s + column + u" optional"_s};
    if (command.subtype == "AT_AddIdentity"_L1)
        return Description{Effect::Changes, u"Lets the server number "_s + column};
    if (command.subtype == "AT_SetIdentity"_L1)
        return Description{Effect::Changes, u"Changes how the server numbers "_s + column};
    if (command.subtype == "AT_DropIdentity"_L1)
        return Description{Effect::Changes, u"Stops numbering "_s + column};
    if (command.subtype == "AT_DropExpression"_L1)
        return Description{Effect::Changes, u"Makes "_s + column + u" an ordinary column"_s};
    if (command.subtype == "AT_SetStatistics"_L1 || command.subtype == "AT_SetStorage"_L1 ||
        command.subtype == "AT_SetOptions"_L1 || command.subtype == "AT_SetCompression"_L1)
        return Description{Effect::Changes, u"Changes how "_s + column + u" is stored"_s};
    return std::nullopt;
}

Description describeTableCommand(const Command &command)
{
    if (command.subtype == "AT_AddConstraint"_L1)
        return describeAddedConstraint(treeNode(command.definition, "Constraint"), command.table);
    if (command.subtype == "AT_DropConstraint"_L1)
        return {Effect::Removes, u"Drops constraint "_s + command.name + u" from "_s + command.table,
                cascadeWords(command)};
    if (command.subtype == "AT_ValidateConstraint"_L1)
        return {Effect::Changes, u"Checks the rows of "_s + command.table + u" against "_s + command.name};
    static const QHash<QString, QString> sentences{
        {u"AT_EnableRowSecurity"_s, u"Turns row-level security on for %1"_s},
        {u"AT_DisableRowSecurity"_s, u"Turns row-level security off for %1"_s},
        {u"AT_ForceRowSecurity"_s, u"Turns row-level security on for %1, for its owner too"_s},
        {u"AT_NoForceRowSecurity"_s, u"Lets the owner of %1 pass its row-level security"_s},
        {u"AT_ChangeOwner"_s, u"Changes the owner of %1"_s},
        {u"AT_AttachPartition"_s, u"Attaches a partition to %1"_s},
        {u"AT_DetachPartition"_s, u"Detaches a partition from %1"_s},
        {u"AT_SetTableSpace"_s, u"Moves %1 to another tablespace"_s},
        {u"AT_SetRelOptions"_s, u"Changes how %1 is stored"_s},
        {u"AT_ResetRelOptions"_s, u"Changes how %1 is stored"_s},
        {u"AT_SetLogged"_s, u"Makes %1 survive a crash"_s},
        {u"AT_SetUnLogged"_s, u"Makes %1 faster, and empty after a crash"_s},
    };
    const auto sentence = sentences.value(command.subtype, u"Changes %1"_s);
    return {Effect::Changes, QString(sentence).replace("%1"_L1, command.table)};
}

Description fold(const std::vector<Description> &commands, const QString &table)
{
    if (commands.size() == 1)
        return commands.front();
    const bool areSame = std::all_of(commands.begin(), commands.end(), [&](const Description &one) {
        return one.effect == commands.front().effect;
    });
    QStringList sentences;
    for (const auto &command : commands)
        sentences.append(command.sentence);
    return {commands.empty() || !areSame ? Effect::Changes : commands.front().effect,
            u"Makes "_s + counted(static_cast<qsizetype>(commands.size()), u"change"_s) + u" to "_s + table,
            sentences.join(u"; "_s),
            std::any_of(commands.begin(), commands.end(), [](const auto &one) { return one.losesData; })};
}

} // namespace

std::optional<Description> describeAlterTable(const QString &kind, const nlohmann::json &node)
{
    if (kind != "AlterTableStmt"_L1)
        return std::nullopt;
    const auto table = relationName(treeNode(node, "relation"));
    std::vector<Description> commands;
    for (const auto &element : treeList(node, "cmds")) {
        const auto &entry = treeNode(element, "AlterTableCmd");
        const Command command{.subtype = treeText(entry, "subtype"),
                              .table = table,
                              .name = treeText(entry, "name"),
                              .definition = treeNode(entry, "def"),
                              .cascades = treeText(entry, "behavior") == "DROP_CASCADE"_L1};
        const auto described = describeColumnCommand(command);
        commands.push_back(described ? *described : describeTableCommand(command));
    }
    return fold(commands, table);
}

} // namespace raingauge::sql
