import { sql } from "drizzle-orm";
import { check, index, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("it's", { a: text("col'q").unique() }, (x) => [index("ind'q").on(x.a), check("c'q", sql`${x.a} <> 'x'`)]);
