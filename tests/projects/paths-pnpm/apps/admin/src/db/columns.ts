import { timestamp } from 'drizzle-orm/pg-core';
import { person } from '@/lib/people.js';

export { id } from '@/lib/ids.js';
export const common = {
  createdAt: timestamp().defaultNow().notNull(),
  updatedBy: person(),
};
