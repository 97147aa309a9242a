import { bigserial, pgTable, text } from "drizzle-orm/pg-core";

export const logs = pgTable("logs", { line: text("line"), id: bigserial("id", { mode: "number" }).primaryKey() });
