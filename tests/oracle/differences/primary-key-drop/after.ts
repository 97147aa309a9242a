import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable("t", { code: text("code").notNull(), n: integer("n") });
