import { sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: text("a").default(sql`gen_random_uuid()::text`),
  b: integer("b").default(sql`1 + 1`),
  c: timestamp("c").default(sql`CURRENT_TIMESTAMP`),
  d: text("d").default(sql`'constant; with semicolon'`),
  e: text("e").default(sql.raw("upper('x')")),
  f: timestamp("f").default(sql`(now() at time zone 'utc')`),
});
