// Where things are made is kept of the first ones only, and found again when a message wants it.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

QByteArray tables(int count)
{
    QByteArray code = "import { integer, pgTable } from 'drizzle-orm/pg-core';\n";
    for (int i = 0; i < count; ++i)
        code += "export const t" + QByteArray::number(i) + " = pgTable('t" + QByteArray::number(i) +
                "', { id: integer() });\n";
    return code;
}

TEST(ManyTables, AllAreRead)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"), tables(600));
    const auto code = folder.schema();
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(code->snapshot.tables.size(), 600U);
    ASSERT_GE(code->definitions.size(), 300U);
    EXPECT_EQ(code->definitions.front().where.line, 2);
}

TEST(ManyTables, TheLastOnesPlaceIsToldWhenItIsWanted)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("schema.ts"),
                 tables(600) + "export const again = pgTable('t599', { id: integer() });\n");
    const auto code = folder.schema();
    ASSERT_FALSE(code);
    ASSERT_TRUE(code.error().where) << testing::PrintToString(code.error());
    EXPECT_EQ(code.error().where->line, 602);
    EXPECT_TRUE(code.error().message.contains(QStringLiteral("schema.ts:601")))
        << code.error().message.toStdString();
}

} // namespace
} // namespace raingauge::typescript
