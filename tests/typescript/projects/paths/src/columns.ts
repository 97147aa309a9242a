import { text } from 'drizzle-orm/pg-core';

export const names = { first: text(), last: text() };
