import { pgTable, text, unique } from "drizzle-orm/pg-core";

export const users = pgTable("users", { a: text("a"), b: text("b") }, (table) => [unique("one").on(table.a, table.b), unique("two").on(table.b).nullsNotDistinct()]);
