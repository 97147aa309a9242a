import { pgTable, text } from "drizzle-orm/pg-core";

export const a2 = pgTable("alpha_new", { one: text("one") });
export const b2 = pgTable("beta_new", { two: text("two") });
export const c2 = pgTable("gamma_new", { three: text("three") });
