import { integer, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("items", {
  id: integer("id").generatedAlwaysAsIdentity(),
});
