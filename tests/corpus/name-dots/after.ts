import { pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("a.b", { a: text("c.d") });
export const s = pgSchema("s.t");
export const u = s.table("u.v", { a: text("a") });
