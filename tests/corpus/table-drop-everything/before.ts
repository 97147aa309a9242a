import { integer, pgSchema, pgTable, serial } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const status = app.enum("status", ["on", "off"]);
export const users = app.table("users", { id: serial("id").primaryKey(), status: status("status") });
export const posts = pgTable("posts", { id: serial("id").primaryKey(), userId: integer("user_id").references(() => users.id) });
