import { date, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const m = pgTable("m", { a: integer("a").notNull(), b: integer("b").notNull(), c: date("c").notNull() }, (t) => [primaryKey({ name: "k", columns: [t.a, t.b, t.c] })]);
