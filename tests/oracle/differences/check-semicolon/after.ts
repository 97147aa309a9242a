import { sql } from "drizzle-orm";
import { check, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: text("a") }, (x) => [check("c", sql`${x.a} <> ';' and ${x.a} <> 'x'`)]);
