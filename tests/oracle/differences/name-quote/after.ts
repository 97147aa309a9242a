import { index, pgTable, text } from "drizzle-orm/pg-core";

export const t = pgTable('He said "hi"', { a: text('col "q"').unique() }, (x) => [index('ind "q"').on(x.a)]);
