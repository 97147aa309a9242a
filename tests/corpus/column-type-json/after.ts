import { json, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: json("a") });
