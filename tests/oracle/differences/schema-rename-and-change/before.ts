import { integer, pgSchema, text } from "drizzle-orm/pg-core";

export const a = pgSchema("a");
export const users = a.table("users", { id: integer("id").primaryKey(), n: text("n") });
