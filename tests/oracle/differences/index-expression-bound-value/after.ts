import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a") }, (x) => [index("i").on(sql`coalesce(${x.a}, ${"x"})`)]);
