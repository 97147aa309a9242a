import { pgTable, text } from "drizzle-orm/pg-core";

export const users = pgTable("users", { email: text().unique("email") });
export const teams = pgTable("teams", { email: text().unique("email") });
