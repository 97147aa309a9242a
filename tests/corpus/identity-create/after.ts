import { bigint, integer, pgSchema, pgTable, smallint } from "drizzle-orm/pg-core";

export const plain = pgTable("plain", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
});

export const wide = pgTable("wide", {
  id: bigint("id", { mode: "number" }).generatedByDefaultAsIdentity({
    name: "wide_numbers", startWith: 1000, increment: 10, minValue: 1, maxValue: "900000", cache: 20, cycle: true,
  }),
  code: smallint("code").generatedAlwaysAsIdentity({ increment: -1 }),
});

export const shop = pgSchema("shop");

export const orders = shop.table("orders", {
  id: bigint("id", { mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity({ startWith: 5 }),
  down: integer("down").generatedByDefaultAsIdentity({ increment: -2, minValue: -100 }),
});
