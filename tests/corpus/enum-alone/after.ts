import { pgEnum } from "drizzle-orm/pg-core";

export const e = pgEnum("e", ["a"]);
