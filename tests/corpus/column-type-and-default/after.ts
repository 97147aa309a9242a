import { bigint, pgTable } from "drizzle-orm/pg-core";

export const items = pgTable("items", { amount: bigint("amount", { mode: "number" }).default(7).notNull() });
