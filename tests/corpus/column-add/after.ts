import { integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

export const groups = pgTable("groups", { id: integer("id").primaryKey() });
export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  nickname: text("nickname"),
  level: integer("level").default(1).notNull(),
  token: uuid("token").defaultRandom().notNull().unique(),
  groupId: integer("group_id").references(() => groups.id, { onDelete: "set null" }),
});
