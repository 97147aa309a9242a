import { timestamp } from "drizzle-orm/pg-core";

/** The two columns that every table of ours ends with. */
export const timestamps = {
  createdAt: timestamp("created_at").defaultNow().notNull(),
  updatedAt: timestamp("updated_at")
    .defaultNow()
    .$onUpdate(() => new Date())
    .notNull(),
};
