import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const kind = pgEnum("text_kind", ["a", "b"]);
export const zone = pgEnum("time_zone", ["utc"]);
export const t = pgTable("t", { kind: kind("kind").default("a"), zone: zone("zone").array() });
