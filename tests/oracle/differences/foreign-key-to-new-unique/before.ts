import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id"), code: text("code") });
export const b = pgTable("b", { code: text("code") });
