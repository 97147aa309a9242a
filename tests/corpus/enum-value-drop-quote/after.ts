import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["it's"]);
export const t = pgTable("t", { role: role("role").default("it's") });
