import { pgTable, varchar } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: varchar("a", { length: 9 }).array() });
