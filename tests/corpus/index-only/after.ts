import { index, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a") }, (x) => [index("i").onOnly(x.a)]);
