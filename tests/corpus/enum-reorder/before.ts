import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const priority = pgEnum("priority", ["low", "medium", "high"]);
export const tasks = pgTable("tasks", { priority: priority("priority").default("low") });
