import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a") }, (x) => [index("i").on(x.a).where(sql`${x.a} = ${"x"}`)]);
