import { pgEnum, pgTable } from "drizzle-orm/pg-core";

export const odd = pgEnum("odd", ["it's", "b"]);
export const t = pgTable("t", { a: odd("a").array().default(["it's"]) });
