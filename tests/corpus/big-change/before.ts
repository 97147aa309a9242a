import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const kind = pgEnum("kind", ["small", "large"]);
export const shape = pgEnum("shape", ["round"]);
export const customers = pgTable("customers", { id: integer("id").primaryKey(), name: text("name"), shape: shape("shape") }, (table) => [check("short", sql`length(${table.name}) < 9`)]);
export const items = pgTable("items", { id: integer("id").notNull(), kind: kind("kind"), price: integer("price"), tag: text("tag").unique() }, (table) => [index("items_price").on(table.price)]);
