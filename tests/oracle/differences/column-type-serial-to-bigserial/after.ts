import { bigserial, pgTable } from "drizzle-orm/pg-core";

export const t = pgTable("t", { a: bigserial("a", { mode: "number" }) });
