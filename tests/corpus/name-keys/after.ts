import { pgTable, serial, text, timestamp } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: serial().primaryKey(), firstName: text().notNull(), createdAt: timestamp().defaultNow(), tags: text().array() });
