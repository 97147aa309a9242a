import { pgEnum, pgTable, serial } from "drizzle-orm/pg-core";

export const state = pgEnum("state", ["draft", "published"]);
export const posts = pgTable("posts", { id: serial("id").primaryKey(), status: state("status") });
