import { boolean, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: boolean("a").default(true),
  b: boolean("b").default(false).notNull(),
  c: boolean("c"),
});
