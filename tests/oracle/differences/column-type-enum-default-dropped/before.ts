import { pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["x", "y"]);
export const t = pgTable("t", { a: text("a").default("x").notNull() });
