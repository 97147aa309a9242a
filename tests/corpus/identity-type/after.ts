import { bigint, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", {
  id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
});
