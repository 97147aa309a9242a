import { pgTable, text } from "drizzle-orm/pg-core";

export const keep = pgTable("keep", { a: text("a") });
