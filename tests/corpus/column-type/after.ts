import { bigint, numeric, pgTable, timestamp, varchar } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  name: varchar("name", { length: 300 }),
  size: bigint("size", { mode: "number" }),
  price: numeric("price", { precision: 12, scale: 2 }),
  seenAt: timestamp("seen_at", { withTimezone: true }),
});
