import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

const limit = 5;
export const t = pgTable("t", { a: integer("a") }, (x) => [check("c", sql`${x.a} < ${limit}`)]);
