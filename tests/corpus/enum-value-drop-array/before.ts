import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const role = pgEnum("role", ["admin", "guest"]);
export const t = pgTable("t", { roles: role("roles").array(), more: role("more").array().default(["admin"]) });
