import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const groups = pgTable("groups", { id: integer("id").primaryKey() });
export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  nickname: text("nickname"),
  groupId: integer("group_id").references(() => groups.id),
}, (table) => [index("users_group_idx").on(table.groupId)]);
