import { integer, pgTable } from "drizzle-orm/pg-core";

export const members = pgTable("members", { userId: integer("user_id").notNull(), groupId: integer("group_id").notNull() });
