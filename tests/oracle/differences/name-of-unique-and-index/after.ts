import { index, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { email: text().unique("by_email") });
export const teams = pgTable("teams", { email: text() }, (table) => [index("by_email").on(table.email)]);
