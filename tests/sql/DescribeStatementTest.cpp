// What a statement does, in plain English.
#include "sql/MigrationText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

struct DescribeCase
{
    const char *sql;
    Effect effect;
    const char *sentence;
    const char *detail = "";
};

void PrintTo(const DescribeCase &one, std::ostream *out)
{
    *out << one.sql;
}

class Described : public testing::TestWithParam<DescribeCase>
{
};

TEST_P(Described, InPlainEnglish)
{
    const auto statements = splitMigration(QString::fromUtf8(GetParam().sql));
    ASSERT_EQ(statements.size(), 1U);
    EXPECT_TRUE(statements[0].isParsed);
    EXPECT_EQ(statements[0].sentence.toStdString(), GetParam().sentence);
    EXPECT_EQ(statements[0].detail.toStdString(), GetParam().detail);
    EXPECT_EQ(statements[0].effect, GetParam().effect);
}

constexpr auto adds = Effect::Adds;
constexpr auto changes = Effect::Changes;
constexpr auto removes = Effect::Removes;
constexpr auto other = Effect::Other;

INSTANTIATE_TEST_SUITE_P(
    Tables, Described,
    testing::Values(
        DescribeCase{"CREATE TABLE \"user\" (\"id\" text PRIMARY KEY NOT NULL, \"email\" text NOT NULL "
                     "UNIQUE, \"n\" int "
                     "CHECK (n > 0), \"org\" text REFERENCES org(id))",
                     adds, "Creates table user with 4 columns",
                     "primary key id; unique email; 1 foreign key; 1 check"},
        DescribeCase{
            "CREATE TABLE \"app\".\"m\" (\"a\" uuid, CONSTRAINT \"p\" PRIMARY KEY(\"a\",\"b\"), CONSTRAINT u "
            "UNIQUE (a, b))",
            adds, "Creates table app.m with 1 column", "primary key a, b; unique a, b"},
        DescribeCase{"CREATE TABLE IF NOT EXISTS \"public\".\"t\" ()", adds,
                     "Creates table t with 0 columns unless it exists"},
        DescribeCase{"CREATE TEMP TABLE t (a int)", adds, "Creates temporary table t with 1 column"},
        DescribeCase{"CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1)", adds, "Creates partition p1"},
        DescribeCase{"CREATE TABLE t AS SELECT 1", adds, "Creates table t from a query"},
        DescribeCase{"DROP TABLE \"app\".\"t\" CASCADE", removes, "Drops table app.t",
                     "and all that depends on it"},
        DescribeCase{"DROP TABLE IF EXISTS a, b", removes, "Drops tables a and b if it exists"},
        DescribeCase{"TRUNCATE a", removes, "Empties table a", "every row is lost"},
        DescribeCase{"ALTER TABLE \"a\" RENAME TO \"b\"", changes, "Renames table a to b"},
        DescribeCase{"ALTER TABLE \"public\".\"t\" SET SCHEMA \"app\"", changes,
                     "Moves table t to schema app"},
        DescribeCase{"ALTER TABLE t ENABLE ROW LEVEL SECURITY", changes, "Turns row-level security on for t"},
        DescribeCase{"ALTER TABLE t CLUSTER ON i", changes, "Changes t"},
        DescribeCase{"ALTER TABLE t ADD a int, DROP b", changes, "Makes 2 changes to t",
                     "Adds a to t; Drops t.b"},
        DescribeCase{"ALTER TABLE t DROP a, DROP b", removes, "Makes 2 changes to t",
                     "Drops t.a; Drops t.b"}));

INSTANTIATE_TEST_SUITE_P(
    Columns, Described,
    testing::Values(
        DescribeCase{"ALTER TABLE \"user\" ADD COLUMN \"role\" \"role\" DEFAULT 'user' NOT NULL", adds,
                     "Adds role to user, filled with 'user'", "role, required"},
        DescribeCase{"ALTER TABLE \"user\" ADD COLUMN \"locked_until\" timestamp with time zone", adds,
                     "Adds locked_until to user", "timestamp with time zone"},
        DescribeCase{"ALTER TABLE t ADD c timestamp(3) with time zone DEFAULT now()", adds,
                     "Adds c to t, filled with now()", "timestamp(3) with time zone"},
        DescribeCase{"ALTER TABLE t ADD c numeric(10, 2)[] DEFAULT '{}'::numeric[]", adds,
                     "Adds c to t, filled with '{}'", "numeric(10, 2)[]"},
        DescribeCase{"ALTER TABLE t ADD c boolean DEFAULT false", adds, "Adds c to t, filled with false",
                     "boolean"},
        DescribeCase{"ALTER TABLE t ADD c real DEFAULT 1.5 UNIQUE", adds, "Adds c to t, filled with 1.5",
                     "real, unique"},
        DescribeCase{"ALTER TABLE t ADD c int DEFAULT 1 + 2", adds, "Adds c to t, filled with its default",
                     "integer"},
        DescribeCase{"ALTER TABLE t ADD c int DEFAULT NULL", adds, "Adds c to t", "integer"},
        DescribeCase{"ALTER TABLE t ADD c date DEFAULT CURRENT_DATE", adds,
                     "Adds c to t, filled with CURRENT_DATE", "date"},
        DescribeCase{"ALTER TABLE t ADD c serial PRIMARY KEY", adds, "Adds c to t", "serial, primary key"},
        DescribeCase{"ALTER TABLE t ADD c int GENERATED ALWAYS AS IDENTITY", adds, "Adds c to t",
                     "integer, numbered by the server"},
        DescribeCase{"ALTER TABLE t ADD c int GENERATED ALWAYS AS (a + 1) STORED", adds,
                     "Adds c to t, filled with an expression", "integer"},
        DescribeCase{"ALTER TABLE t ADD c interval day REFERENCES u(id)", adds, "Adds c to t",
                     "interval, refers to u"},
        DescribeCase{"ALTER TABLE \"user\" DROP COLUMN \"phone\"", removes, "Drops user.phone"},
        DescribeCase{"ALTER TABLE t DROP COLUMN c CASCADE", removes, "Drops t.c",
                     "and all that depends on it"},
        DescribeCase{"ALTER TABLE session ALTER COLUMN ip_address SET DATA TYPE inet USING ip_address::inet",
                     changes, "Changes the type of session.ip_address to inet",
                     "values are converted by an expression"},
        DescribeCase{"ALTER TABLE t ALTER c TYPE varchar(255)", changes,
                     "Changes the type of t.c to varchar(255)"},
        DescribeCase{"ALTER TABLE t ALTER c SET DEFAULT 3", changes, "Sets the default of t.c to 3"},
        DescribeCase{"ALTER TABLE t ALTER c SET DEFAULT -3", changes, "Sets the default of t.c to -3"},
        DescribeCase{"ALTER TABLE \"é\" ALTER c SET DEFAULT 0", changes, "Sets the default of é.c to 0"},
        DescribeCase{"ALTER TABLE t ADD c numeric(10, - 2) DEFAULT 0", adds, "Adds c to t, filled with 0",
                     "numeric(10, -2)"},
        DescribeCase{"ALTER TABLE t ALTER c SET DEFAULT a || b", changes, "Sets the default of t.c"},
        DescribeCase{"ALTER TABLE t ALTER c DROP DEFAULT", changes, "Drops the default of t.c"},
        DescribeCase{"ALTER TABLE \"user\" ALTER \"email\" SET NOT NULL", changes,
                     "Makes user.email required"},
        DescribeCase{"ALTER TABLE \"user\" ALTER \"email\" DROP NOT NULL", changes,
                     "Makes user.email optional"},
        DescribeCase{"ALTER TABLE t ALTER c ADD GENERATED ALWAYS AS IDENTITY", changes,
                     "Lets the server number t.c"},
        DescribeCase{"ALTER TABLE t ALTER c DROP IDENTITY", changes, "Stops numbering t.c"},
        DescribeCase{"ALTER TABLE t ALTER c SET STORAGE plain", changes, "Changes how t.c is stored"},
        DescribeCase{"ALTER TABLE \"user\" RENAME COLUMN \"name\" TO \"full name\"", changes,
                     "Renames user.name to full name"}));

INSTANTIATE_TEST_SUITE_P(
    Constraints, Described,
    testing::Values(
        DescribeCase{
            "ALTER TABLE \"account\" ADD CONSTRAINT \"account_user_id_fk\" FOREIGN KEY (\"user_id\") "
            "REFERENCES \"public\".\"user\"(\"id\") ON DELETE cascade ON UPDATE no action",
            adds, "Adds foreign key account_user_id_fk from account to user (deletes cascade)",
            "user_id → id"},
        DescribeCase{
            "ALTER TABLE a ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES b ON DELETE set null ON UPDATE "
            "restrict NOT VALID",
            adds, "Adds foreign key f from a to b (deletes set null, updates restrict)",
            "x; existing rows are not checked"},
        DescribeCase{"ALTER TABLE t ADD PRIMARY KEY (\"a\")", adds, "Adds primary key to t", "a"},
        DescribeCase{"ALTER TABLE t ADD CONSTRAINT p PRIMARY KEY (a, b)", adds, "Adds primary key p to t",
                     "a, b"},
        DescribeCase{"ALTER TABLE t ADD CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a)", adds,
                     "Adds unique constraint u to t", "a; nulls are equal"},
        DescribeCase{"ALTER TABLE t ADD CONSTRAINT u UNIQUE USING INDEX i", adds,
                     "Adds unique constraint u to t", "uses index i"},
        DescribeCase{"ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0)", adds, "Adds check k to t"},
        DescribeCase{"ALTER TABLE t ADD CONSTRAINT e EXCLUDE USING gist (a WITH =)", adds,
                     "Adds constraint e to t"},
        DescribeCase{"ALTER TABLE t DROP CONSTRAINT k", removes, "Drops constraint k from t"},
        DescribeCase{"ALTER TABLE t VALIDATE CONSTRAINT k", changes, "Checks the rows of t against k"},
        DescribeCase{"ALTER TABLE t RENAME CONSTRAINT a TO b", changes, "Renames constraint a of t to b"},
        DescribeCase{"CREATE INDEX \"user_locked_until_idx\" ON \"user\" USING btree (\"locked_until\")",
                     adds, "Adds index user_locked_until_idx on user", "locked_until"},
        DescribeCase{
            "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON t USING gin (a, lower(b)) WHERE a > 0", adds,
            "Adds unique index i on t unless it exists",
            "a, an expression; gin; only some rows; built without blocking writes"},
        DescribeCase{"CREATE INDEX ON t (a)", adds, "Adds index on t", "a"},
        DescribeCase{"DROP INDEX \"app\".\"i\"", removes, "Drops index app.i"},
        DescribeCase{"DROP INDEX CONCURRENTLY i", removes, "Drops index i", "without blocking writes"},
        DescribeCase{"ALTER INDEX i RENAME TO j", changes, "Renames index i to j"},
        DescribeCase{"REINDEX TABLE t", changes, "Rebuilds indexes of t"}));

INSTANTIATE_TEST_SUITE_P(
    TypesAndSchemas, Described,
    testing::Values(DescribeCase{"CREATE TYPE \"public\".\"role\" AS ENUM('admin', 'user')", adds,
                                 "Creates enum role with 2 values", "admin and user"},
                    DescribeCase{"CREATE TYPE app.e AS ENUM()", adds, "Creates enum app.e with 0 values"},
                    DescribeCase{"ALTER TYPE \"public\".\"role\" ADD VALUE 'it''s' BEFORE 'a'", adds,
                                 "Adds value 'it''s' to enum role", "before 'a'"},
                    DescribeCase{"ALTER TYPE role ADD VALUE 'x' AFTER 'a'", adds,
                                 "Adds value 'x' to enum role", "after 'a'"},
                    DescribeCase{"ALTER TYPE role RENAME VALUE 'a' TO 'b'", changes,
                                 "Renames value 'a' of enum role to 'b'"},
                    DescribeCase{"ALTER TYPE role RENAME TO rank", changes, "Renames type role to rank"},
                    DescribeCase{"ALTER TYPE role SET SCHEMA app", changes, "Moves type role to schema app"},
                    DescribeCase{"DROP TYPE \"public\".\"role\"", removes, "Drops type role"},
                    DescribeCase{"CREATE DOMAIN d AS text", adds, "Creates domain d", "text"},
                    DescribeCase{"CREATE TYPE c AS (a int)", adds, "Creates type c"},
                    DescribeCase{"CREATE SCHEMA \"app\"", adds, "Creates schema app"},
                    DescribeCase{"ALTER SCHEMA a RENAME TO b", changes, "Renames schema a to b"},
                    DescribeCase{"DROP SCHEMA a, b", removes, "Drops schemas a and b"},
                    DescribeCase{"CREATE EXTENSION IF NOT EXISTS citext", adds,
                                 "Adds extension citext unless it exists"},
                    DescribeCase{"DROP EXTENSION citext", removes, "Drops extension citext"}));

INSTANTIATE_TEST_SUITE_P(
    Others, Described,
    testing::Values(
        DescribeCase{"INSERT INTO \"user\" VALUES (1)", adds, "Runs INSERT on user"},
        DescribeCase{"UPDATE app.t SET a = 1", changes, "Runs UPDATE on app.t", "every row"},
        DescribeCase{"DELETE FROM t WHERE a = 1", removes, "Runs DELETE on t"},
        DescribeCase{"MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE", changes, "Runs MERGE on t"},
        DescribeCase{"SELECT 1", other, "Runs SELECT"},
        DescribeCase{"SELECT setval('s', 1)", other, "Calls setval"},
        DescribeCase{"COPY t FROM '/x'", adds, "Copies rows into t"},
        DescribeCase{"DO 'begin end'", other, "Runs a DO block"},
        DescribeCase{"DO $$ DECLARE key_name text; BEGIN\n"
                     "\tSELECT conname INTO key_name FROM pg_catalog.pg_constraint WHERE conrelid = "
                     "'\"app\".\"t\"'::regclass AND contype = 'p';\n"
                     "\tIF FOUND THEN EXECUTE 'ALTER TABLE \"app\".\"t\" DROP CONSTRAINT ' || "
                     "quote_ident(key_name); END IF;\nEND $$",
                     removes, "Drops the primary key of app.t",
                     "under the name that the database knows it by"},
        DescribeCase{"CALL p()", other, "Calls p"},
        DescribeCase{"CREATE OR REPLACE VIEW v AS SELECT 1", adds, "Creates or replaces view v"},
        DescribeCase{"CREATE MATERIALIZED VIEW m AS SELECT 1", adds, "Creates materialized view m"},
        DescribeCase{"REFRESH MATERIALIZED VIEW m", changes, "Refreshes materialized view m"},
        DescribeCase{"DROP VIEW v", removes, "Drops view v"},
        DescribeCase{"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS ''", adds, "Creates function f"},
        DescribeCase{"DROP FUNCTION f(int)", removes, "Drops function f"},
        DescribeCase{"CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION f()", adds, "Adds trigger x to t",
                     "runs f"},
        DescribeCase{"DROP TRIGGER x ON t", removes, "Drops trigger x from t"},
        DescribeCase{"CREATE POLICY \"p\" ON \"t\" AS PERMISSIVE FOR ALL TO public", adds,
                     "Adds policy p to t"},
        DescribeCase{"DROP POLICY p ON public.t CASCADE", removes, "Drops policy p from t",
                     "and all that depends on it"},
        DescribeCase{"CREATE SEQUENCE s", adds, "Creates sequence s"},
        DescribeCase{"ALTER SEQUENCE s CYCLE", changes, "Changes sequence s"},
        DescribeCase{"CREATE ROLE r", adds, "Creates role r"},
        DescribeCase{"DROP ROLE r", removes, "Drops role r"},
        DescribeCase{"ALTER ROLE a RENAME TO b", changes, "Renames role a to b"},
        DescribeCase{"GRANT SELECT ON t TO r", changes, "Grants rights on t"},
        DescribeCase{"REVOKE ALL ON SCHEMA app FROM r", changes, "Revokes rights on app"},
        DescribeCase{"COMMENT ON TABLE t IS 'x'", changes, "Comments on table t"},
        DescribeCase{"ALTER FUNCTION f() OWNER TO r", changes, "Changes the owner of function f"},
        DescribeCase{"SET search_path TO app", other, "Sets search_path"},
        DescribeCase{"LOCK TABLE t", other, "Locks t"}, DescribeCase{"BEGIN", other, "Begins a transaction"},
        DescribeCase{"COMMIT", other, "Commits the transaction"},
        DescribeCase{"VACUUM", other, "Runs VACUUM"},
        DescribeCase{"CREATE PUBLICATION p", adds, "Runs CREATE PUBLICATION"},
        DescribeCase{"DROP OWNED BY r", removes, "Drops everything that a role owns"}));

} // namespace
} // namespace raingauge::sql
