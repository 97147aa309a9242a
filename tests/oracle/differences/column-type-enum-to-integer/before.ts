import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["x", "y"]);
export const t = pgTable("t", { a: role("a").default("x") });
