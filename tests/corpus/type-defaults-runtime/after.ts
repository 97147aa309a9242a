import { pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: text("a").$defaultFn(() => crypto.randomUUID()),
  b: timestamp("b").$onUpdate(() => new Date()),
  c: text("c").$default(() => "x").notNull(),
});
