#include "diff/AlterStages.h"
#include "diff/DiffLists.h"
#include "diff/MatchSequences.h"
#include "diff/ObjectNames.h"

#include <algorithm>

namespace raingauge::diff {

namespace {

bool usesEnum(const snapshot::Column &column, const snapshot::Enum &enumType)
{
    return column.typeSchema == enumType.schema && elementType(column.type) == enumType.name;
}

/// The columns that must be converted while the type is made anew. Those that do not exist yet at that point,
/// and are added with the new type afterwards, must not: drizzle-kit names them, and its SQL fails.
std::vector<RecreateEnum::Use> usesOf(const snapshot::Enum &enumType, const Comparison &comparison)
{
    QHash<const snapshot::Table *, const snapshot::Table *> formerTables;
    for (const auto &tables : comparison.commonTables)
        formerTables.insert(tables.after, tables.before);
    std::vector<RecreateEnum::Use> uses;
    for (const auto &table : comparison.after.tables) {
        const auto *former = formerTables.value(&table);
        for (const auto &column : table.columns)
            if (usesEnum(column, enumType) && (!former || snapshot::findColumn(*former, column.name)))
                uses.push_back({tableName(table), column});
    }
    return uses;
}

/// New values with the kept value that follows each.
std::vector<AddEnumValue> addedValues(const snapshot::Enum &enumType, const std::vector<SequenceEdit> &edits)
{
    std::vector<AddEnumValue> added;
    std::optional<QString> next;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        if (edit->kind == SequenceEdit::Kind::Kept)
            next = edit->value;
        else if (edit->kind == SequenceEdit::Kind::Added)
            added.push_back({enumName(enumType), edit->value, next});
    }
    std::reverse(added.begin(), added.end());
    return added;
}

} // namespace

void diffEnumValues(const Comparison &comparison, StatementGroups &groups)
{
    const auto difference =
        diffLists(comparison.before.enums, comparison.after.enums,
                  [](const snapshot::Enum &each) { return snapshot::qualifiedName(each); });
    for (const auto &[before, after] : difference.common) {
        const auto edits = matchSequences(before->values, after->values);
        const bool isRecreated = std::any_of(edits.begin(), edits.end(), [](const auto &edit) {
            return edit.kind == SequenceEdit::Kind::Removed;
        });
        if (isRecreated) {
            groups.recreateEnums.push_back({*before, *after, usesOf(*after, comparison)});
            continue;
        }
        const auto added = addedValues(*after, edits);
        groups.addEnumValues.insert(groups.addEnumValues.end(), added.begin(), added.end());
    }
}

} // namespace raingauge::diff
