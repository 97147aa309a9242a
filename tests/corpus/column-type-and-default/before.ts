import { integer, pgTable } from "drizzle-orm/pg-core";

export const items = pgTable("items", { amount: integer("amount").default(5) });
