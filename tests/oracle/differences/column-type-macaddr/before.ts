import { macaddr8, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: macaddr8("a") });
