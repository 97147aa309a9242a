import { pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a") }, (x) => [uniqueIndex("u").on(x.a)]);
