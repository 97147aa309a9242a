import { pgTable, uuid } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  id: uuid("id").primaryKey().defaultRandom(),
  b: uuid("b").default("8f8e1e6c-0b6a-4b8e-9d53-0d2a6b1f7d11"),
});
