import './environment';
import { env } from '@pay/env/server';
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema/index.ts',
  out: './migrations',
  dbCredentials: { url: env.DATABASE_URL },
  schemaFilter: [env.DATABASE_SCHEMA],
});
