import { integer, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  steps: integer("steps").generatedByDefaultAsIdentity({ startWith: 10, increment: 2, minValue: 5, maxValue: 500, cache: 3 }),
  round: integer("round").generatedByDefaultAsIdentity({ cycle: true }),
});
