import { integer, pgTable } from "drizzle-orm/pg-core";

export * from "./users";
export * from "./accounts";
export const last = pgTable("last", { id: integer("id") });
