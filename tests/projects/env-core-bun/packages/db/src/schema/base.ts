import { env } from '@pay/env/server';
import { pgSchema } from 'drizzle-orm/pg-core';

export const pay = pgSchema(env.DATABASE_SCHEMA);
export const state = pay.enum('state', ['open', 'closed']);
