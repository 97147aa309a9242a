import { pgEnum } from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["idea", "draft", "in review", "approved", "published", "archived"]);
