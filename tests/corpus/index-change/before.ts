import { index, pgTable, text } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a"), b: text("b") }, (table) => [
  index("one").on(table.a),
  index("two").on(table.a),
  index("three").on(table.a),
  index("four").on(table.b),
]);
