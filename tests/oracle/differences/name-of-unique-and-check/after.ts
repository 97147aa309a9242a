import { sql } from "drizzle-orm";
import { check, integer, pgTable } from "drizzle-orm/pg-core";

export const accounts = pgTable("accounts", { balance: integer().unique("positive") }, (table) => [
  check("positive", sql`${table.balance} > 0`),
]);
