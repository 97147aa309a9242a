import { doublePrecision, pgTable, real } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: real("a").default(1.25),
  b: doublePrecision("b").default(1e21),
  c: doublePrecision("c").default(1.5e-9),
});
