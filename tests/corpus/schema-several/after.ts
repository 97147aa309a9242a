import { integer, pgSchema, pgTable } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const audit = pgSchema("audit");

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const appUsers = app.table("users", {
  id: integer("id").primaryKey(),
  ownerId: integer("owner_id").references(() => users.id),
});
export const auditUsers = audit.table("users", {
  id: integer("id").primaryKey(),
  appUserId: integer("app_user_id").references(() => appUsers.id),
});
