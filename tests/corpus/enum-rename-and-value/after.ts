import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const role = pgEnum("duty", ["admin", "guest", "bot"]);
export const t = pgTable("t", { role: role("role").default("guest") });
