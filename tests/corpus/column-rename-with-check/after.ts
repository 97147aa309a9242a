import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { years: integer("years") }, (t) => [check("adult", sql`${t.years} > 17`)]);
