import { index, pgTable, text } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a"), b: text("b") }, (table) => [
  index("posts_a").on(table.a),
  index().on(table.a, table.b),
]);
