import { pgTable, text } from 'drizzle-orm/pg-core';
import { greeting, id } from '@/lib/ids.js';
import { names } from '~columns';

export const guests = pgTable('guests', { id: id(), ...names, greeting: text().default(greeting) });
