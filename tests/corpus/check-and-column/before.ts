import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { name: text("name"), age: integer("age") }, (table) => [check("people_age", sql`${table.age} >= 0`)]);
