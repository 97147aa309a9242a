import { date, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: date("a").defaultNow() });
