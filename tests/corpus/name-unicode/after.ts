import { index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const naive = pgTable("naïve 😀", { größe: integer("größe").notNull(), 名前: text("名前").unique() }, (table) => [index("índice").on(table.größe)]);
export const stimmung = pgEnum("Stimmung", ["fröhlich", "müde"]);
export const tabelle = pgTable("Tabelle", { stimmung: stimmung("Stimmung").default("müde"), spaced: text(" two  spaces ") });
