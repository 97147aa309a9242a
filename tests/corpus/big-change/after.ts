import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  numeric,
  pgEnum,
  pgSchema,
  pgTable,
  primaryKey,
  serial,
  unique,
  varchar,
} from "drizzle-orm/pg-core";

export const kind = pgEnum("kind", ["small", "medium", "large"]);
export const color = pgEnum("color", ["red"]);
export const shop = pgSchema("shop");
export const customers = pgTable("customers", { id: integer("id").primaryKey(), name: varchar("name", { length: 80 }).notNull(), color: color("color") }, (table) => [check("named", sql`${table.name} <> ''`), unique("customers_name").on(table.name)]);
export const items = pgTable("items", { id: integer("id").notNull(), kind: kind("kind").default("small"), price: numeric("price").default("1").notNull(), ownerId: integer("owner_id").references(() => customers.id, { onDelete: "cascade" }) }, (table) => [primaryKey({ columns: [table.id, table.price] }), index("items_price").on(table.price.desc())]);
export const carts = shop.table("carts", { id: serial("id").primaryKey(), customerId: integer("customer_id").references(() => customers.id) }, (table) => [index("carts_customer").on(table.customerId)]);
