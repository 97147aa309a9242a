import { pgTable } from "drizzle-orm/pg-core";

export const e = pgTable("e", {});
