import { date, pgTable } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  a: date("a").default("2024-02-29"),
  b: date("b", { mode: "date" }).default(new Date("2024-03-01T12:00:00Z")),
  c: date("c").defaultNow(),
});
