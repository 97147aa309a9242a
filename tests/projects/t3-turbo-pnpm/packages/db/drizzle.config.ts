import type { Config } from 'drizzle-kit';

if (!process.env.POSTGRES_URL) {
  throw new Error('POSTGRES_URL is missing');
}

const directUrl = process.env.POSTGRES_URL.replace(':6543', ':5432');

export default {
  schema: './src/schema.ts',
  dialect: 'postgresql',
  dbCredentials: { url: directUrl },
  casing: 'snake_case',
} satisfies Config;
