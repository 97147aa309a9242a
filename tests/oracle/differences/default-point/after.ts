import { pgTable, point } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: point("a").default([1, 2]) });
