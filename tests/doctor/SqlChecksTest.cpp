// bom-in-sql, empty-migration, transaction-control.
#include "doctor/SampleFacts.h"

namespace raingauge::doctor {
namespace {

using namespace Qt::StringLiterals;

using SqlChecks = SampleProject;

TEST_F(SqlChecks, byteOrderMark)
{
    makeMigrations(2);
    write(u"0001_step.sql"_s, "\xEF\xBB\xBFSELECT 1;");
    const auto found = only("bom-in-sql");
    EXPECT_EQ(found.severity, Severity::Warning);
    EXPECT_EQ(found.subject, u"0001_step"_s);
    EXPECT_EQ(found.where, (base::Location{at(u"0001_step.sql"_s), 1, 1}));
    write(u"0001_step.sql"_s, "SELECT '\xEF\xBB\xBF';");
    EXPECT_TRUE(findings("bom-in-sql").empty());
}

TEST_F(SqlChecks, emptyMigration)
{
    makeMigrations(1);
    const struct
    {
        QByteArray sql;
        bool isEmpty;
    } cases[] = {
        {"", true},
        {" \r\n\t", true},
        {"\xEF\xBB\xBF", true},
        {"-- Custom SQL migration file, put your code below! --", true},
        {"/* nothing */\n--> statement-breakpoint\n-- here either\n", true},
        {";;", true},
        {"SELECT 1;", false},
        {"-- only a note\nSELECT 1", false},
        {"NO SUCH STATEMENT", false},
    };
    for (const auto &[sql, isEmpty] : cases) {
        write(u"0000_step.sql"_s, sql);
        const auto found = findings("empty-migration");
        EXPECT_EQ(found.size(), isEmpty ? 1U : 0U) << sql.toStdString();
        if (!found.empty()) {
            EXPECT_EQ(found[0].severity, Severity::Warning);
            EXPECT_EQ(found[0].evidence["bytes"], sql.size());
        }
    }
}

TEST_F(SqlChecks, transactionControl)
{
    makeMigrations(1);
    const struct
    {
        QByteArray sql;
        int line;
    } cases[] = {
        {"SELECT 1;--> statement-breakpoint\nCOMMIT;--> statement-breakpoint\nCREATE INDEX CONCURRENTLY i ON "
         "t (c);",
         2},
        {"BEGIN;\nSELECT 1;\nCOMMIT;", 1},
        {"SELECT 1;\n  SAVEPOINT s;", 2},
        {"SELECT 'COMMIT;';", 0},
        {"-- COMMIT;\nSELECT 1;", 0},
        {"CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;", 0},
    };
    for (const auto &[sql, line] : cases) {
        write(u"0000_step.sql"_s, sql);
        const auto found = findings("transaction-control");
        ASSERT_EQ(found.size(), line > 0 ? 1U : 0U) << sql.toStdString();
        if (line > 0) {
            EXPECT_EQ(found[0].severity, Severity::Information);
            EXPECT_EQ(found[0].where->line, line);
        }
    }
}

} // namespace
} // namespace raingauge::doctor
