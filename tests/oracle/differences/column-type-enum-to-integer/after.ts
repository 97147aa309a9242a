import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["x", "y"]);
export const t = pgTable("t", { a: integer("a") });
