import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

const stamps = { createdAt: timestamp("created_at").defaultNow().notNull() };
const owned = (name: string) => ({ ownerId: text(name).notNull() });
export const a = pgTable("a", { id: integer("id").primaryKey(), ...stamps, ...owned("owner_id") });
export const b = pgTable("b", { id: integer("id").primaryKey(), ...owned("keeper_id"), ...stamps });
