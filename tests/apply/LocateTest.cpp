#include "apply/Locate.h"

#include "PlanBuilder.h"

#include <gtest/gtest.h>

namespace raingauge::apply {

namespace {

struct LocateCase
{
    const char *text;    ///< of the file
    int statementOffset; ///< UTF-16
    int position;        ///< the server's
    FilePosition expected;
};

const LocateCase locateCases[] = {
    {"SELECT 1", 0, 0, {0, 1, 1}},         {"SELECT 1", 0, 1, {0, 1, 1}},
    {"SELECT 1", 0, 8, {7, 1, 8}},         {"SELECT 1", 0, 9, {8, 1, 9}},
    {"SELECT 1", 0, 99, {8, 1, 9}},        {"SELECT 1", 0, -5, {0, 1, 1}},
    {"-- x\nSELECT 1", 5, 8, {12, 2, 8}},  {"-- x\r\nSELECT\r\n1", 6, 9, {14, 3, 1}},
    {"SELECT '😀', x", 0, 13, {13, 1, 13}}, {"-- 😀\nSELECT '😀😀', x", 6, 14, {21, 2, 14}},
};

TEST(Locate, countsCharactersAsTheServerDoes)
{
    for (const LocateCase &row : locateCases) {
        plan::PlannedMigration migration;
        migration.text = QString::fromUtf8(row.text);
        sql::MigrationStatement statement;
        statement.offset = row.statementOffset;
        statement.text = migration.text.mid(row.statementOffset);
        const FilePosition found = locate(migration, statement, row.position);
        EXPECT_EQ(found, row.expected) << row.text << " at " << row.position << ": " << found.offset
                                       << " line " << found.line << " column " << found.column;
    }
}

} // namespace

} // namespace raingauge::apply
