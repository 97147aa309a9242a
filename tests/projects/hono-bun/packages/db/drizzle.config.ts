import { defineConfig } from 'drizzle-kit';
import { historySchema } from '@chat/shared/names';

export default defineConfig({
  schema: './src/schema.ts',
  out: './drizzle',
  dialect: 'postgresql',
  dbCredentials: { url: process.env.DATABASE_URL! },
  migrations: { schema: historySchema, table: 'history' },
});
