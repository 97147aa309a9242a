import { pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["draft", "published"]);
export const posts = pgTable("posts", { status: text("status").default("draft") });
