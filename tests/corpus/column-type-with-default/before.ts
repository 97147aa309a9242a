import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const items = pgTable("items", { amount: integer("amount").default(5), label: text("label").default("new") });
