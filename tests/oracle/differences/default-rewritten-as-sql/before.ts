import { integer, pgTable } from "drizzle-orm/pg-core";

export const a = pgTable("a", { n: integer("n").default(3) });
