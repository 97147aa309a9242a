import { BookingStatus } from '@calendar/lib/constants';
import { lifecycle } from '@calendar/lib/server/columns';
import { metadata } from '@calendar/lib/validation';
import { integer, json, pgEnum, pgTable, serial, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createInsertSchema, createSelectSchema } from 'drizzle-zod';
import { z } from 'zod';
import { eventType } from './event-type';

export const bookingStatus = pgEnum('BookingStatus', BookingStatus);

export const booking = pgTable('Booking', {
  id: serial('id').primaryKey(),
  uid: text('uid').notNull(),
  eventTypeId: integer('eventTypeId').references(() => eventType.id, { onDelete: 'set null' }),
  status: bookingStatus('status').default(BookingStatus.AWAITING_HOST).notNull(),
  metadata: json('metadata').$type<z.infer<typeof metadata>>(),
  ...lifecycle,
}, (t) => [uniqueIndex('Booking_uid_key').using('btree', t.uid.asc().nullsLast().op('text_ops'))]);

export const insertBooking = createInsertSchema(booking, { metadata: () => metadata });
export const selectBooking = createSelectSchema(booking).extend({ title: z.string() });
export const bookingKeys = Object.keys(insertBooking.shape).length;
