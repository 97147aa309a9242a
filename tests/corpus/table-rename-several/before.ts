import { pgTable, text } from "drizzle-orm/pg-core";

export const a = pgTable("alpha", { one: text("one") });
export const b = pgTable("beta", { two: text("two") });
export const c = pgTable("gamma", { three: text("three") });
