import { pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { name: text("name") });
