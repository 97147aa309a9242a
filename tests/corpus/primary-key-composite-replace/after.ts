import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const members = pgTable("members", { userId: integer("user_id").notNull(), groupId: integer("group_id").notNull(), role: text("role").notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.role] })]);
