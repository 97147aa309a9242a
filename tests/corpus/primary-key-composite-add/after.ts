import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const members = pgTable("members", { userId: integer("user_id").notNull(), groupId: integer("group_id").notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.groupId] })]);
