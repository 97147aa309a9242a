import { type AnyPgColumn, foreignKey, integer, pgTable } from "drizzle-orm/pg-core";

export const nodes = pgTable("nodes", {
  id: integer("id").primaryKey(),
  parentId: integer("parent_id").references((): AnyPgColumn => nodes.id, { onDelete: "cascade" }),
  previousId: integer("previous_id"),
}, (table) => [foreignKey({ name: "nodes_previous", columns: [table.previousId], foreignColumns: [table.id] })]);
