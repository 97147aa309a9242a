import { bigserial, pgTable, serial, smallserial } from "drizzle-orm/pg-core";

export const samples = pgTable("samples", {
  id: serial("id").primaryKey(),
  small: smallserial("small"),
  big: bigserial("big", { mode: "bigint" }),
});
