import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a").primaryKey(), n: integer("n").notNull() });
