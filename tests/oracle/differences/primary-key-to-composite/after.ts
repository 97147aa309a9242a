import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a").notNull(), n: integer("n").notNull() }, (x) => [primaryKey({ columns: [x.a, x.n] })]);
