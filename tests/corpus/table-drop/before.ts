import { pgTable, text } from "drizzle-orm/pg-core";

export const notes = pgTable("notes", { body: text("body") });
export const drafts = pgTable("drafts", { body: text("body") });
