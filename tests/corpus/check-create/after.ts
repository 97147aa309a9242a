import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { age: integer("age"), name: text("name") }, (table) => [
  check("people_age", sql`${table.age} > 21`),
  check("people_name", sql`length(${table.name}) between 1 and 40 and ${table.name} <> 'root'`),
]);
