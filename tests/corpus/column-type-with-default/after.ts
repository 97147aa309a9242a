import { bigint, pgTable, varchar } from "drizzle-orm/pg-core";

export const items = pgTable("items", { amount: bigint("amount", { mode: "number" }).default(5), label: varchar("label", { length: 20 }).default("new") });
