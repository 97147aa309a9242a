import { char, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: char("a"),
  b: char("b", { length: 3 }).default("EUR"),
});
