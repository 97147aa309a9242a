import { pgSchema } from "drizzle-orm/pg-core";

export const a = pgSchema("a");
export const role = a.enum("role", ["a"]);
export const t = a.table("t", { role: role("role") });
