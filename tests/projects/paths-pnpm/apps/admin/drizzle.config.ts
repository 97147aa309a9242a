import { defineConfig } from 'drizzle-kit';
import settings from '~assets/database.json';

export default defineConfig({
  ...settings,
  dialect: 'postgresql',
  schema: './src/db/schema.ts',
  dbCredentials: { url: process.env.DATABASE_URL! },
  casing: 'snake_case',
});
