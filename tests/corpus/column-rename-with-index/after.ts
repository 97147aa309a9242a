import { index, pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { mail: text("mail").unique(), city: text("city") }, (table) => [index().on(table.mail, table.city)]);
