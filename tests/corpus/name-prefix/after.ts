import { index, integer, pgTableCreator, serial, text } from "drizzle-orm/pg-core";

const table = pgTableCreator((name) => `shop_${name}`);
export const orders = table("orders", { id: serial("id").primaryKey(), code: text("code").unique() }, (t) => [index().on(t.code)]);
export const lines = table("lines", { orderId: integer("order_id").references(() => orders.id) });
