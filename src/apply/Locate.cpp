#include "apply/Locate.h"

namespace raingauge::apply {

namespace {

/// UTF-16 units that the first `characters` characters of `text` take.
int unitsOf(const QString &text, int characters)
{
    int units = 0;
    for (int counted = 0; counted < characters && units < text.size(); ++counted) {
        const bool isPair = text[units].isHighSurrogate() && units + 1 < text.size();
        units += isPair ? 2 : 1;
    }
    return units;
}

} // namespace

FilePosition locate(const plan::PlannedMigration &migration, const sql::MigrationStatement &statement,
                    int position)
{
    FilePosition place;
    place.offset = statement.offset + unitsOf(statement.text, position - 1);
    const sql::TextPosition found = sql::positionAt(migration.text, place.offset);
    place.line = found.line;
    place.column = found.column;
    return place;
}

} // namespace raingauge::apply
