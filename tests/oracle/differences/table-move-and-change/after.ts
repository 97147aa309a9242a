import { integer, pgSchema, text, varchar } from "drizzle-orm/pg-core";

export const a = pgSchema("a");
export const posts = a.table("posts", { id: integer("id").primaryKey(), t: varchar("t", { length: 9 }).notNull(), n: text("n") });
