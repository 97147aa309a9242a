import { inet, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: inet("a") });
