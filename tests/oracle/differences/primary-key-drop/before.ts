import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { code: text("code").primaryKey(), n: integer("n") });
