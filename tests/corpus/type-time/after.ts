import { pgTable, time } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: time("a").default("12:30:00"),
  b: time("b", { withTimezone: true }),
  c: time("c", { precision: 3 }),
  d: time("d", { precision: 0, withTimezone: true }).defaultNow(),
});
