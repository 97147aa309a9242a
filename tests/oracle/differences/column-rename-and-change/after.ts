import { pgTable, varchar } from "drizzle-orm/pg-core";

export const users = pgTable("users", { fullName: varchar("full_name", { length: 200 }).default("").notNull() });
