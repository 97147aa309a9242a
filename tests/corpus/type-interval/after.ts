import { interval, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: interval("a").default("1 day"),
  b: interval("b", { fields: "day to second" }),
  c: interval("c", { precision: 2 }),
  d: interval("d", { fields: "year" }),
});
