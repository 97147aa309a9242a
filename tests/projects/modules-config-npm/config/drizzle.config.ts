import path from 'node:path';
import { defineConfig } from 'drizzle-kit';
import { schemaGlobs } from './schema-globs';

export default defineConfig({
  dialect: 'postgresql',
  schema: schemaGlobs,
  out: path.join('db', 'migrations'),
  casing: 'camelCase',
  dbCredentials: { url: process.env['CLINIC_DB'] ?? '' },
});
