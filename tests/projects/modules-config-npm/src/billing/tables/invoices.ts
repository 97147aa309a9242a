import { pgSchema } from 'drizzle-orm/pg-core';

export const billing = pgSchema('billing');

export const invoices = billing.table('invoices', (t) => ({
  number: t.bigserial({ mode: 'number' }).primaryKey(),
  total_net: t.numeric({ precision: 12, scale: 2, mode: 'number' }).default(0),
  paid_on: t.date({ mode: 'date' }),
}));
