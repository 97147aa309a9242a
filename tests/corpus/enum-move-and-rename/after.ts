import { pgSchema, pgTable } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const role = app.enum("duty", ["admin", "guest"]);
export const t = pgTable("t", { role: role("role").default("guest"), roles: role("roles").array() });
