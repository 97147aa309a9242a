import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const one = pgTable("one", { id: integer("id").primaryKey(), a: text("a"), b: text("b") });
