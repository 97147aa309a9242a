import {
  type AnyPgColumn, foreignKey, integer, pgSchema, pgTable, primaryKey, serial, text, varchar,
} from 'drizzle-orm/pg-core';

export const sales = pgSchema('sales');

export const countries = pgTable('countries', { code: varchar('code', { length: 2 }).primaryKey() });

export const regions = sales.table('regions', {
  country: varchar('country', { length: 2 }).notNull().references(() => countries.code, { onDelete: 'restrict' }),
  number: integer('number').notNull(),
  name: text('name'),
}, (table) => [primaryKey({ columns: [table.country, table.number] })]);

export const cities = sales.table('cities', {
  id: serial('id').primaryKey(),
  country: varchar('country', { length: 2 }),
  region: integer('region'),
  parent: integer('parent').references((): AnyPgColumn => cities.id, { onDelete: 'set null', onUpdate: 'cascade' }),
  twin: integer('twin'),
}, (table) => [
  foreignKey({ columns: [table.country, table.region], foreignColumns: [regions.country, regions.number] })
    .onDelete('cascade').onUpdate('no action'),
  foreignKey({ columns: [table.twin], foreignColumns: [table.id], name: 'cities_twin' }).onDelete('set default'),
]);

export const visits = pgTable('visits', {
  person: text('person'),
  city: integer('city').references(() => cities.id),
}, (table) => ({
  key: primaryKey({ name: 'visits_key', columns: [table.person, table.city] }),
}));

export const pair = pgTable('pair', { a: integer(), b: integer() }, (table) => [primaryKey(table.b, table.a)]);
