import { pgTable, text, unique } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a") }, (x) => [unique("u").on(x.a)]);
