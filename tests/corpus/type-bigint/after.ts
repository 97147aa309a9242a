import { sql } from "drizzle-orm";
import { bigint, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: bigint("a", { mode: "number" }).default(9007199254740991),
  b: bigint("b", { mode: "bigint" }).default(sql`9223372036854775807`),
});
