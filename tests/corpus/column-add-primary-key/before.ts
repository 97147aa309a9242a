import { pgTable, text } from "drizzle-orm/pg-core";

export const logs = pgTable("logs", { line: text("line") });
