import { pgTable, serial } from "drizzle-orm/pg-core";

export const customers = pgTable("customers", { id: serial("id").primaryKey() });
