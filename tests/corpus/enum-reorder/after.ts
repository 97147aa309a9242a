import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const priority = pgEnum("priority", ["high", "medium", "low"]);
export const tasks = pgTable("tasks", { priority: priority("priority").default("low") });
