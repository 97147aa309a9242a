const { defineConfig } = require('drizzle-kit');

module.exports = defineConfig({
  dialect: 'postgresql',
  schema: './dist/db/**/*.table.js',
  out: './db/migrations',
  dbCredentials: { url: process.env.DATABASE_URL || 'postgres://localhost/inventory' },
});
