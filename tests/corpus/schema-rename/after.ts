import { pgSchema, serial, text } from "drizzle-orm/pg-core";

export const accounting = pgSchema("accounting");
export const invoices = accounting.table("invoices", { id: serial("id").primaryKey(), note: text("note") });
