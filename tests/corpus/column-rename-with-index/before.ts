import { index, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { email: text("email").unique(), city: text("city") }, (table) => [index().on(table.email, table.city)]);
