import { pgSchema, pgTable, serial } from "drizzle-orm/pg-core";

export const billing = pgSchema("billing");
export const invoices = billing.table("invoices", { id: serial("id").primaryKey() });
export const customers = pgTable("customers", { id: serial("id").primaryKey() });
