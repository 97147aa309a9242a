const { config } = require('dotenv');
const { resolve } = require('path');

config({ path: resolve(__dirname, '../../.env') });

/** @type {import('drizzle-kit').Config} */
module.exports = {
  schema: './src/db/index.ts',
  out: './migrations',
  dialect: 'postgresql',
  breakpoints: false,
  dbCredentials: { url: process.env.LEDGER_URL },
};
