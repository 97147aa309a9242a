import * as dotenv from 'dotenv';
import { defineConfig, type Config } from 'drizzle-kit';

const { parsed } = dotenv.config({ path: ['.env.local', '.env'] });

const config: Config = defineConfig({
  dialect: 'postgresql',
  schema: ['schema/*.ts'],
  dbCredentials: { url: `${parsed?.DATABASE_HOST ?? process.env.DATABASE_HOST}/calendar` },
  migrations: { prefix: 'timestamp', table: 'migrations', schema: 'public' },
});

export default config;
