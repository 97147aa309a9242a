import { decimal, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: decimal("a", { precision: 5, scale: 1 }).default("0.5").notNull(),
});
