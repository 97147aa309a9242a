import { pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["a"]);
export const t = pgTable("t", { role: role("role") });
export const keep = pgTable("keep", { a: text("a") });
