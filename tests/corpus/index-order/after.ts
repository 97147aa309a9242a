import { index, pgTable, text } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a"), b: text("b"), c: text("c") }, (table) => [
  index("posts_1").on(table.a.asc(), table.b.desc()),
  index("posts_2").on(table.a.nullsFirst(), table.b.desc().nullsLast(), table.c.asc().nullsLast()),
  index("posts_3").on(table.c.desc().nullsFirst()),
]);
