import { integer, pgTable, smallint } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: integer("a").default(42),
  b: smallint("b").default(-7),
  c: integer("c").default(0).notNull(),
});
