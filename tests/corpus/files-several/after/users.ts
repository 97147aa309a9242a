import { integer, pgTable } from "drizzle-orm/pg-core";

import { timestamps } from "./shared/columns";
export const users = pgTable("users", { id: integer("id").primaryKey(), ...timestamps });
