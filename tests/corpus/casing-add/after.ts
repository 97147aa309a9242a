import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { userId: integer().primaryKey(), homeTown: text().notNull() }, (table) => [index("users_town").on(table.homeTown)]);
