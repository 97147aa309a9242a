import { sql } from "drizzle-orm";
import { json, jsonb, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: json("a").default({ theme: "dark", sizes: [1, 2.5] }),
  b: jsonb("b").default([]).notNull(),
  c: jsonb("c").$type<{ deep: { er: null } }>().default({ deep: { er: null } }),
  d: jsonb("d").default(sql`'{"raw": true}'::jsonb`),
  e: json("e"),
});
