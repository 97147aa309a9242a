import { numeric, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: numeric("a"),
  b: numeric("b", { precision: 10 }).default("12"),
  c: numeric("c", { precision: 10, scale: 4 }).default("1.2345"),
  d: numeric("d", { mode: "number", precision: 6, scale: 2 }).default(1.5),
  e: numeric("e", { mode: "bigint" }),
});
