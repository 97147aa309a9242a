import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["draft", "published"]);
export const posts = pgTable("posts", { status: status("status") });
