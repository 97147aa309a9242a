import { integer, pgTable } from "drizzle-orm/pg-core";

export const people = pgTable("people", { age: integer("age") });
