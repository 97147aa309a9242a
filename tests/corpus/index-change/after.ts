import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a"), b: text("b") }, (table) => [
  index("one").on(table.a, table.b),
  uniqueIndex("two").on(table.a),
  index("three").on(table.a).where(sql`b is not null`),
  index("four").using("hash", table.b),
]);
