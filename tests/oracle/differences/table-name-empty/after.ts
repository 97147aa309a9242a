import { pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("", { a: text("a") });
