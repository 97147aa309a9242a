import { loadEnvConfig } from '@next/env';
import { defineConfig } from 'drizzle-kit';
import { cwd } from 'node:process';

loadEnvConfig(cwd());

export default defineConfig({
  schema: './lib/db/schema',
  out: './lib/db/migrations',
  dialect: 'postgresql',
  dbCredentials: { url: process.env.POSTGRES_URL! },
});
