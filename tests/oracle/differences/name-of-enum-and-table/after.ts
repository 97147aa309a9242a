import { pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const statuses = pgEnum("status", ["on", "off"]);
export const history = pgTable("status", { note: text() });
