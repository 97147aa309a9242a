import { doublePrecision, geometry, index, interval, pgTable, text, varchar } from 'drizzle-orm/pg-core';
import { vehicles } from './vehicles';

export const trips = pgTable('trips', {
  id: text('id').primaryKey(),
  vehicle: varchar('vehicle', { length: 30 }).references(() => vehicles.id),
  took: interval('took', { fields: 'day to second' }),
  kilometres: doublePrecision('kilometres'),
  start: geometry('start', { type: 'point', mode: 'xy', srid: 4326 }),
}, (t) => [index('trips_start').using('gist', t.start)]);
