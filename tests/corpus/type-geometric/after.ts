import { sql } from "drizzle-orm";
import { line, pgTable, point } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: point("a"),
  b: point("b", { mode: "xy" }),
  c: line("c"),
  d: line("d", { mode: "abc" }).notNull(),
  e: point("e").default(sql`'(1,2)'`),
});
