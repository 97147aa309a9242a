import { date, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const members = pgTable("members", {
  userId: integer("user_id").notNull(),
  groupId: integer("group_id").notNull(),
}, (table) => [primaryKey({ columns: [table.userId, table.groupId] })]);

export const visits = pgTable("visits", {
  day: date("day"),
  page: text("page"),
}, (table) => [primaryKey({ name: "visits_key", columns: [table.page, table.day] })]);
