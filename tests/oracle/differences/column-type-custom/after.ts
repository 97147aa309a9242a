import { customType, pgTable } from "drizzle-orm/pg-core";

const citext = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
export const t = pgTable("t", { a: citext("a") });
