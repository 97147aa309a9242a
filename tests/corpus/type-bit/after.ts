import { bit, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: bit("a", { dimensions: 1 }),
  b: bit("b", { dimensions: 8 }).default("10101010"),
});
