import { pgTable, text } from "drizzle-orm/pg-core";

export const items = pgTable("items", { code: text("code").primaryKey(), label: text("label") });
