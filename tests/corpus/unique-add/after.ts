import { pgTable, text, unique } from "drizzle-orm/pg-core";

export const users = pgTable("users", { email: text("email").unique(), city: text("city"), street: text("street") }, (table) => [unique("users_place").on(table.city, table.street).nullsNotDistinct()]);
