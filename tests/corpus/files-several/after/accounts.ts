import { integer, pgTable } from "drizzle-orm/pg-core";

import { users } from "./users";
export const accounts = pgTable("accounts", { userId: integer("user_id").references(() => users.id) });
