import { pgTable, varchar } from "drizzle-orm/pg-core";

export const a = pgTable("a", { n: varchar("n", { length: 5 }), m: varchar("m", { length: 5 }).default("x") });
export const b = pgTable("b", { n: varchar("n", { length: 5 }) });
