import { integer, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", {
  id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
  steps: integer("steps").generatedByDefaultAsIdentity({ startWith: 20, increment: 4, minValue: 2, maxValue: 800, cache: 7 }),
  round: integer("round").generatedAlwaysAsIdentity(),
});
