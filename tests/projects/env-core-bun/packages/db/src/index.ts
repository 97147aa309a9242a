import { drizzle } from 'drizzle-orm/bun-sql';
import { SQL } from 'bun';
import { env } from '@pay/env/server';
import * as schema from './schema';

export const db = drizzle(new SQL(env.DATABASE_URL), { schema });
