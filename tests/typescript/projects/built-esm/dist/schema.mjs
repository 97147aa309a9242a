import * as pg from "drizzle-orm/pg-core";
const users = pg.pgTable("users", { id: pg.serial("id").primaryKey() });
var schema_default = { notAnEntity: users };
export { users as zusers, schema_default as default };
