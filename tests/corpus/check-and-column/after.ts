import { sql } from "drizzle-orm";
import { check, integer, pgTable, text } from "drizzle-orm/pg-core";

export const people = pgTable("people", { name: text("name"), height: integer("height") }, (table) => [check("people_height", sql`${table.height} > 0`)]);
