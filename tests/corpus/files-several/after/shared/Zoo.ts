import { integer, pgTable } from "drizzle-orm/pg-core";

export const zoo = pgTable("zoo", { id: integer("id") });
