import { cidr, inet, macaddr, macaddr8, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: inet("a").default("127.0.0.1"),
  b: cidr("b").default("10.0.0.0/8"),
  c: macaddr("c").default("08:00:2b:01:02:03"),
  d: macaddr8("d"),
});
