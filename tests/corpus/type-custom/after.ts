import { sql } from "drizzle-orm";
import { customType, pgTable } from "drizzle-orm/pg-core";

const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
const search = customType<{ data: string }>({ dataType: () => "tsvector" });
const money = customType<{ data: string; config: { precision: number } }>({
  dataType: (config) => `numeric(10, ${config?.precision ?? 0})`,
});

export const samples = pgTable("samples", {
  a: bytes("a"),
  b: search("b").notNull(),
  c: money("c", { precision: 2 }),
  d: bytes("d").default(sql`'\\x00'::bytea`),
});
