import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const items = pgTable("items", { b: integer("b"), a: text("a") });
