import { pgTable, text, unique } from "drizzle-orm/pg-core";

export const users = pgTable("users", { a: text("a"), b: text("b") }, (table) => [unique("one").on(table.a), unique("two").on(table.b)]);
