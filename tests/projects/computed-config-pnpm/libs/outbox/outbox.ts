import { bigserial, jsonb, pgTable, timestamp, varchar } from 'drizzle-orm/pg-core';

export function outboxTable(prefix: string) {
  return pgTable(`${prefix}_outbox`, {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    topic: varchar('topic', { length: 64 }).notNull(),
    payload: jsonb('payload').notNull().default({}),
    sentAt: timestamp('sent_at', { withTimezone: true }),
  });
}

export const sharedOutbox = outboxTable('shared');
