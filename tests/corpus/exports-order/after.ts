import { index, integer, pgTable } from "drizzle-orm/pg-core";

export const zeta = pgTable("first_in_file", { id: integer("id").primaryKey() });
export const alpha = pgTable("second_in_file", { zeta: integer("zeta").references(() => zeta.id) });
export const Beta = pgTable("third_in_file", { alpha: integer("alpha") }, (table) => [index("third").on(table.alpha)]);
export const _private = pgTable("fourth_in_file", { id: integer("id") });
export const $dollar = pgTable("fifth_in_file", { id: integer("id") });
export default pgTable("default_export", { id: integer("id") });
