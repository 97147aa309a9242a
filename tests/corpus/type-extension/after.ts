import { geometry, halfvec, pgTable, sparsevec, vector } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: vector("a", { dimensions: 3 }),
  b: halfvec("b", { dimensions: 4 }),
  c: sparsevec("c", { dimensions: 5 }),
  d: geometry("d", { type: "point" }),
  e: geometry("e", { type: "point", mode: "xy", srid: 4326 }),
  f: geometry("f"),
});
