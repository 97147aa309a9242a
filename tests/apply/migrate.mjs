// Runs drizzle-orm's real migrator: node migrate.mjs NODE_MODULES URL FOLDER [SCHEMA TABLE]
import { createRequire } from 'node:module';

const [modules, url, migrationsFolder, migrationsSchema, migrationsTable] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { drizzle } = require('drizzle-orm/node-postgres');
const { migrate } = require('drizzle-orm/node-postgres/migrator');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: url });
try {
  await migrate(drizzle(pool), { migrationsFolder, migrationsSchema, migrationsTable });
} finally {
  await pool.end();
}
