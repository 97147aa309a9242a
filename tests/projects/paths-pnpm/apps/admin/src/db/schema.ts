import countries from '~assets/countries.json' with { type: 'json' };
import labels from '#labels';
import { pgEnum, pgTable } from 'drizzle-orm/pg-core';
import { metres } from '@museum/units';
import { common, id } from 'columns';
import type { Work } from '@/types';

export * from '#db/rooms';

export const country = pgEnum('country', countries.map(({ code }) => code) as [string, ...string[]]);

export const works = pgTable('works', (t) => ({
  id: id(),
  title: t.text().$type<Work['title']>().notNull().default(labels.works.title),
  yearMade: t.smallint().default(labels.works.year),
  heightInMetres: metres(),
  madeIn: country(),
  ...common,
}));

/** Shadows the one of ./rooms. */
export const lamps = pgTable('desk_lamps', { id: id() });
