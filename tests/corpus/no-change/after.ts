import { pgTable, serial, text } from "drizzle-orm/pg-core";

export const items = pgTable("items", { id: serial("id").primaryKey(), a: text("a").default("it's") });
