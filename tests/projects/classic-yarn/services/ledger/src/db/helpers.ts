import { bigserial } from 'drizzle-orm/pg-core';

export const key = () => bigserial('id', { mode: 'number' }).primaryKey();
