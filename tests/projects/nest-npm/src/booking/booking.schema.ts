import { check, integer, numeric, pgTable, timestamp, uuid, varchar } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { bookingStatus, currency } from '../database/enums';
import { rooms } from '../room/room.schema';
import { BookingStatus, Limit } from './booking.entity';

export { Booking } from './booking.entity';

export const bookings = pgTable(
  'bookings',
  {
    id: uuid('id').primaryKey().$defaultFn(() => uuidv7()),
    roomId: integer('room_id').references(() => rooms.id, { onDelete: 'restrict', onUpdate: 'cascade' }),
    status: bookingStatus('status').notNull().default(BookingStatus.Pending),
    currency: currency('currency').notNull(),
    total: numeric('total', { precision: 10, scale: 2 }).notNull(),
    note: varchar('note', { length: Limit.Note }),
    guests: integer('guests').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).defaultNow(),
  },
  (table) => [check('guests_fit', sql`${table.guests} between 1 and ${sql.raw(String(Limit.Guests))}`)],
);
