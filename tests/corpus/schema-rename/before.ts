import { pgSchema, serial, text } from "drizzle-orm/pg-core";

export const billing = pgSchema("billing");
export const invoices = billing.table("invoices", { id: serial("id").primaryKey(), note: text("note") });
