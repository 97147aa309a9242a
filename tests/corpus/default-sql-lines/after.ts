import { sql } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: integer("a").default(sql`1
    + 2`) });
