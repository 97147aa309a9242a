import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { name: text("name"), id: integer("id").generatedAlwaysAsIdentity() });
