import { pgSchema, pgTable } from "drizzle-orm/pg-core";

export const content = pgSchema("content");
export const status = content.enum("status", ["draft", "published", "archived"]);
export const posts = pgTable("posts", { status: status("status").default("published") });
export const pages = content.table("pages", { status: status("status"), former: status("former").notNull() });
