import { doublePrecision, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: doublePrecision("a").default(NaN) });
