import { index, integer, pgSchema, pgTable, text, unique } from "drizzle-orm/pg-core";

export const zebra = pgTable("zebra", { b: text("b"), 10: text("10"), 2: text("2"), a: text("a") });
export const one = pgTable("1", { id: integer("id").primaryKey() }, (table) => [unique("7").on(table.id), unique("x").on(table.id), index("20").on(table.id), index("3").on(table.id)]);
export const ten = pgSchema("10");
export const two = pgSchema("2");
export const tenth = ten.table("5", { 1: text("1"), 0: text("0") });
export const seventh = two.enum("7", ["1", "0"]);
