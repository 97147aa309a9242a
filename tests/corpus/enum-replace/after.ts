import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const role = pgEnum("duty", ["a"]);
export const t = pgTable("t", { role: role("role") });
