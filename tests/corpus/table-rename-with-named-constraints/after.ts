import { index, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const links = pgTable("links", { a: integer("a").notNull().unique("u"), b: integer("b").notNull() }, (t) => [primaryKey({ name: "k", columns: [t.a, t.b] }), index("i").on(t.b)]);
