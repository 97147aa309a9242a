import { sql } from "drizzle-orm";
import { pgTable, timestamp } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: timestamp("a").defaultNow().notNull(),
  b: timestamp("b", { withTimezone: true }).default(sql`now() + interval '1 day'`),
  c: timestamp("c", { precision: 3 }).default(new Date("2024-02-29T12:00:00.123Z")),
  d: timestamp("d", { mode: "string", precision: 6, withTimezone: true }).default("2024-01-01 00:00:00+00"),
  e: timestamp("e").default(new Date(0)),
  f: timestamp("f", { withTimezone: true }).default(new Date("1999-12-31T23:59:59Z")),
});
