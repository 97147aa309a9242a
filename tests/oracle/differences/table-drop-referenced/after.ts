import { integer, pgTable } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { userId: integer("user_id") });
