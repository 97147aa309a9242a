import { pgTable, text } from "drizzle-orm/pg-core";

export const zebra = pgTable("zebra", { b: text("b"), 10: text("10"), a: text("a"), 2: text("2") });
