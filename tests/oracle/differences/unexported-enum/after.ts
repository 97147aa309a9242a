import { pgEnum, pgTable } from "drizzle-orm/pg-core";

const role = pgEnum("role", ["a"]);
export const t = pgTable("t", { a: role("a") });
