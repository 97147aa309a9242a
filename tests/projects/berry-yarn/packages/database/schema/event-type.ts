import { periods } from '@calendar/lib/constants';
import { boolean, integer, pgEnum, pgTable, serial, text } from 'drizzle-orm/pg-core';

export const periodType = pgEnum('PeriodType', periods);

export const eventType = pgTable('EventType', {
  id: serial().primaryKey(),
  title: text().notNull(),
  length: integer().notNull(),
  hidden: boolean().default(false).notNull(),
  periodType: periodType().default('unlimited').notNull(),
  minutes: integer().array().default([15, 30]).notNull(),
});

export type EventType = typeof eventType.$inferSelect;
