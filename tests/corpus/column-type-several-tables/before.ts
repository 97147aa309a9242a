import { pgTable, text } from "drizzle-orm/pg-core";

export const a = pgTable("a", { n: text("n"), m: text("m") });
export const b = pgTable("b", { n: text("n") });
