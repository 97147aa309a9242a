import 'dotenv/config';
import type { Config } from 'drizzle-kit';

const config = {
  out: './drizzle',
  schema: './src/lib/db/index.ts',
  breakpoints: true,
  verbose: true,
  strict: true,
  dialect: 'postgresql',
  casing: 'snake_case',
  dbCredentials: { url: process.env.DATABASE_URL as string },
} satisfies Config;

export default config;
