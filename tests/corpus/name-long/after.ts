import { index, pgTable, text } from "drizzle-orm/pg-core";

export const longest = pgTable("ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt", {
  column: text("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"),
  wide: text("éééééééééééééééééééééééééééééééx"),
}, (table) => [index("iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii").on(table.column)]);
