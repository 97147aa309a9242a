import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { age: integer("age") }, (t) => [check("adult", sql`${t.age} > 17`)]);
