import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, unique } from "drizzle-orm/pg-core";

export const links = pgTable("links", { a: integer("a").notNull(), b: integer("b").notNull() }, (t) => [primaryKey({ columns: [t.a, t.b] }), unique().on(t.b, t.a), index().on(t.b), check("c", sql`${t.a} > 0`)]);
