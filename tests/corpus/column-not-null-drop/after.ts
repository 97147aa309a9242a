import { pgTable, text } from "drizzle-orm/pg-core";

export const items = pgTable("items", { a: text("a") });
