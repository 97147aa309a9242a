import { integer, pgTable } from "drizzle-orm/pg-core";

export const people = pgTable("people", { id: integer("id").primaryKey() });
export const posts = pgTable("posts", { authorId: integer("author_id").references(() => people.id) });
