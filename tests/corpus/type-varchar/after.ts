import { pgTable, varchar } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: varchar("a"),
  b: varchar("b", { length: 255 }).default("x"),
  c: varchar("c", { length: 10, enum: ["on", "off"] }).default("on").notNull(),
});
