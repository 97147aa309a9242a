import { pgTable, text } from 'drizzle-orm/pg-core';

const hidden = pgTable('hidden', { a: text() });
export const zeta = pgTable('zeta', { a: text() });
export const alpha = pgTable('alpha', { a: text() });
export const Beta = pgTable('beta', { a: text() });
export const _under = pgTable('_under', { a: text() });
export const $dollar = pgTable('$dollar', { a: text() });
export const ärger = pgTable('ärger', { a: text() });
export default pgTable('default_export', { a: text() });
export { zeta as again, hidden as shown };
