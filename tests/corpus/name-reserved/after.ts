import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const user = pgTable("user", { select: text("select").primaryKey(), order: integer("order").default(1) }, (table) => [index("index").on(table.order)]);
export const table = pgTable("table", { from: text("from").references(() => user.select) }, (t) => [check("check", sql`${t.from} <> 'x'`), unique("unique").on(t.from)]);
