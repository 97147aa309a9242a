import { pgTable, real } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: real("a").default(Infinity) });
