import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const items = pgTable("items", { a: text("a"), b: integer("b").default(1), c: timestamp("c") });
