import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const a = pgTable("a", { id: integer("id"), code: text("code").notNull().unique() }, (t) => [uniqueIndex("z").on(t.code), check("k", sql`${t.code} <> ''`)]);
