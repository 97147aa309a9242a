import { pgSchema } from "drizzle-orm/pg-core";

export const e = pgSchema("e");
