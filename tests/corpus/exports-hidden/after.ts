import { relations } from "drizzle-orm";
import { integer, pgTable } from "drizzle-orm/pg-core";

const hidden = pgTable("hidden", { id: integer("id") });
export const shown = pgTable("shown", { id: integer("id").primaryKey() });
export const again = shown;
export const columns = { id: integer("id") };
export const count = 3;
export const shownRelations = relations(shown, () => ({}));
export type Shown = typeof shown.$inferSelect;
export function helper() {
  return hidden;
}
