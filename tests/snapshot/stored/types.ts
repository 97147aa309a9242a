import { bigint, bigserial, bit, boolean, char, cidr, customType, date, doublePrecision, geometry, halfvec, inet, integer, interval, json, jsonb, line, macaddr, macaddr8, numeric, pgTable, point, real, serial, smallint, smallserial, sparsevec, text, time, timestamp, uuid, varchar, vector } from 'drizzle-orm/pg-core';
const citext = customType<{ data: string }>({ dataType() { return 'citext'; } });
export const types = pgTable('types', {
  a: smallint(), b: bigint({ mode: 'bigint' }), c: numeric(), d: numeric({ precision: 10, scale: 2 }), e: real(), f: smallserial(), g: bigserial({ mode: 'number' }),
  h: char(), i: char({ length: 3 }), j: varchar(), k: json().default([1]), l: date().defaultNow(), m: date({ mode: 'date' }).default(new Date(0)), n: time(), o: time({ withTimezone: true, precision: 3 }),
  p: timestamp({ precision: 3 }), q: interval(), r: interval({ fields: 'day to second', precision: 2 }), s: inet().array(), t: cidr(), u: macaddr(), v: macaddr8(), w: line(), x: bit({ dimensions: 3 }), y: halfvec({ dimensions: 3 }), z: sparsevec({ dimensions: 4 }),
  aa: vector({ dimensions: 2 }).default([1, 2]), bb: citext().array().array(), cc: integer().array(3), dd: geometry({ type: 'point', mode: 'xy', srid: 4326 }), ee: text().default(''), ff: integer().default(-0), gg: real().default(1e-7),
});
