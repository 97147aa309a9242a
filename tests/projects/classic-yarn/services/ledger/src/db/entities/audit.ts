import { jsonb, pgTable, timestamp } from 'drizzle-orm/pg-core';

const audit = pgTable('audit', { at: timestamp('at').defaultNow(), what: jsonb('what') });
export default audit;
