import { config } from 'dotenv';
import { Config } from 'drizzle-kit';

config({ path: ['.env.local', '.env'], quiet: true });

const drizzle: Config = {
  dialect: 'postgresql',
  schema: './db/schema.ts',
  out: './supabase/migrations',
  schemaFilter: ['public'],
  extensionsFilters: ['postgis'],
  entities: { roles: { provider: 'supabase' } },
  migrations: { prefix: 'supabase' },
  dbCredentials: { url: (process.env.DIRECT_URL ?? process.env.DATABASE_URL)! },
};

export default drizzle;
