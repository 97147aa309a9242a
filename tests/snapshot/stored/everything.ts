import { sql } from 'drizzle-orm';
import { bigint, bigserial, boolean, check, date, doublePrecision, foreignKey, index, integer, json, jsonb, numeric, pgEnum, pgSchema, pgTable, point, primaryKey, real, serial, smallint, text, timestamp, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
export const mood = pgEnum('mood', ['sad', "it's", 'happy']);
export const auth = pgSchema('auth');
export const level = auth.enum('level', ['low', 'high']);
export const users = pgTable('users', {
  id: serial('id').primaryKey(),
  name: varchar('name', { length: 255 }).notNull().default("O'Brien"),
  age: integer('age').default(3),
  ratio: doublePrecision('ratio').default(0.25),
  huge: doublePrecision('huge').default(1e21),
  big: bigint('big', { mode: 'number' }).default(9007199254740991),
  active: boolean('active').default(false).notNull(),
  made: timestamp('made', { withTimezone: true }).defaultNow(),
  mood: mood('mood').default('sad'),
  moods: mood('moods').array(),
  level: level('level'),
  tags: text('tags').array().default(['a', 'b']),
  data: jsonb('data').default({ a: [1, 2], b: 'x' }),
  place: point('place').default([1, 2]),
  email: text('email').unique(),
  key: uuid('key').defaultRandom(),
}, (t) => [
  index('users_lower').on(sql`lower(${t.name})`, t.age.desc().nullsLast()),
  index('users_plain').on(t.age),
  uniqueIndex('users_where').on(t.email).where(sql`${t.active} = true`),
  index('users_gin').using('gin', t.data.op('jsonb_path_ops')).with({ fastupdate: false }),
  index('users_conc').on(t.big.nullsFirst()).concurrently(),
  unique('users_two').on(t.name, t.age).nullsNotDistinct(),
  check('age_positive', sql`${t.age} > 0`),
]);
export const sessions = auth.table('sessions', {
  id: integer('id'),
  user: integer('user').references(() => users.id, { onDelete: 'cascade', onUpdate: 'set null' }),
  other: integer('other').references(() => users.id),
  parent: integer('parent'),
}, (t) => [primaryKey({ columns: [t.id, t.user] }), foreignKey({ columns: [t.parent, t.user], foreignColumns: [t.id, t.user], name: 'self' }).onDelete('restrict')]);
