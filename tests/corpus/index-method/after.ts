import { date, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { tags: jsonb("tags"), list: text("list").array(), day: date("day"), name: text("name") }, (table) => [
  index("posts_tags").using("gin", table.tags),
  index("posts_tags_path").using("gin", table.tags.op("jsonb_path_ops")),
  index("posts_list").using("gin", table.list),
  index("posts_day").using("brin", table.day),
  index("posts_name_hash").using("hash", table.name),
  index("posts_name_pattern").using("btree", table.name.asc().op("text_pattern_ops")),
]);
