import dotenv from 'dotenv';
import { defineConfig } from 'drizzle-kit';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
dotenv.config({ path: join(here, `.env.${process.env.NODE_ENV ?? 'production'}`) });

export default defineConfig({
  dialect: 'postgresql',
  schema: join(here, 'schema.mjs'),
  out: './drizzle',
  dbCredentials: { url: process.env.PGURL },
});
