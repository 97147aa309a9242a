import { pgEnum, pgTable, serial } from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["draft", "published", "archived"]);
export const posts = pgTable("posts", { id: serial("id").primaryKey(), status: status("status").default("draft").notNull() });
