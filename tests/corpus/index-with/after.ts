import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a"), b: jsonb("b") }, (table) => [
  index("posts_a").on(table.a).with({ fillfactor: "70" }),
  index("posts_b").using("gin", table.b).with({ fastupdate: false, gin_pending_list_limit: "64" }),
]);
