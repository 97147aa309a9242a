import { pgTable, point } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: point("a", { mode: "xy" }).default({ x: 1, y: 2 }) });
