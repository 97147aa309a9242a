import { integer, pgTable } from "drizzle-orm/pg-core";

export const deep = pgTable("deep", { id: integer("id") });
