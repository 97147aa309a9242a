import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["admin", "user"]);
export const t = pgTable("t", { role: role("role").default("user") });
