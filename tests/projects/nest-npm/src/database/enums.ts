import { pgEnum } from 'drizzle-orm/pg-core';
import { BookingStatus, Currency } from '../booking/booking.entity';

export const bookingStatus = pgEnum('booking_status', Object.values(BookingStatus) as [string, ...string[]]);
export const currency = pgEnum('currency', Currency);
