import { pgSchema } from "drizzle-orm/pg-core";

export const b = pgSchema("b");
export const role = b.enum("role", ["a"]);
export const t = b.table("t", { role: role("role") });
