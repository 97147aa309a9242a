import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const items = pgTable("items", { a: text("a").default("x"), b: integer("b").default(2), c: timestamp("c").defaultNow() });
