import { integer, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const one = pgTable("one", { id: integer("id").primaryKey(), b: text("b").default("x").notNull() });
