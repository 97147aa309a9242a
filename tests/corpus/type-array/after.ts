import { sql } from "drizzle-orm";
import { boolean, integer, numeric, pgTable, text, timestamp, varchar } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: text("a").array(),
  b: integer("b").array(3).default([1, 2, 3]),
  c: text("c").array().array(),
  d: text("d").array().default([]).notNull(),
  e: varchar("e", { length: 20 }).array().default(["x", "y z"]),
  f: integer("f").array(2).array(3),
  g: boolean("g").array().default([true, false]),
  h: text("h").array().default(sql`ARRAY['a', 'b']`),
  i: numeric("i", { precision: 5, scale: 2 }).array(),
  j: timestamp("j", { withTimezone: true }).array(),
  k: integer("k").array().array().default([[1, 2], [3, 4]]),
});
