import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const people = pgTable("people", { age: integer("age") }, (table) => [check("people_age", sql`${table.age} >= 0`)]);
