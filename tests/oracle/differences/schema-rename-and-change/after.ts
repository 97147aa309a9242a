import { integer, pgSchema, text } from "drizzle-orm/pg-core";

export const b = pgSchema("b");
export const users = b.table("users", { id: integer("id").primaryKey(), n: text("n").notNull(), m: text("m") });
