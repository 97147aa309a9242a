import { integer, numeric, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const items = pgTable("items", {
  name: text("name"),
  size: integer("size"),
  price: numeric("price", { precision: 10, scale: 2 }),
  seenAt: timestamp("seen_at"),
});
