import { pgEnum, pgSchema, pgTable, serial } from 'drizzle-orm/pg-core';

export const billing = pgSchema('billing');
export const status = pgEnum('status', ['open', 'closed', 'on hold']);
export const plan = billing.enum('plan', ['free', 'pro']);
export const level = pgEnum('level', { Low: 'low', High: 'high' });
export const textKind = pgEnum('text_kind', ['a']);

export const accounts = billing.table('accounts', {
  id: serial('id').primaryKey(),
  plan: plan('plan').notNull().default('free'),
  plans: plan('plans').array(),
  status: status('status'),
  statuses: status('statuses').array().array(),
  level: level('level').default('low'),
  kind: textKind('kind'),
  named: plan().notNull(),
});

export const orders = pgTable('orders', { status: status(), plan: plan() });
