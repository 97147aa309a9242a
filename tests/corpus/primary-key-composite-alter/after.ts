import { date, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const members = pgTable("members", { userId: integer("user_id").notNull(), groupId: integer("group_id").notNull(), since: date("since").notNull() },
  (table) => [primaryKey({ name: "members_key", columns: [table.userId, table.groupId, table.since] })]);
