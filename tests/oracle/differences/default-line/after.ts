import { line, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: line("a").default([1, 2, 3]) });
