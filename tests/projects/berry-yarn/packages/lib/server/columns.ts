import { timestamp } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { precision: 3, mode: 'date' });

export const lifecycle = { createdAt: at('createdAt').defaultNow().notNull(), deletedAt: at('deletedAt') };
