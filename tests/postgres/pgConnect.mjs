// Connects with the real node-postgres, as drizzle-kit does. Usage: node pgConnect.mjs NODE_MODULES < rows, a JSON list
// of {url} or {fields}. Prints a JSON list of "tls", "plain", or "refused: " with pg's words.
import { readFileSync } from 'node:fs';
import { Pool, poolOptions } from './pgPool.mjs';

async function connected(row) {
  const pool = new Pool({ ...poolOptions(row), max: 1, connectionTimeoutMillis: 30_000 });
  pool.on('error', () => {});
  try {
    const { rows } = await pool.query('select ssl from pg_stat_ssl where pid = pg_backend_pid()');
    return rows[0].ssl ? 'tls' : 'plain';
  } catch (error) {
    return `refused: ${error.message}`;
  } finally {
    await pool.end();
  }
}

const answers = await Promise.all(JSON.parse(readFileSync(0, 'utf8')).map(connected));
console.log(JSON.stringify(answers));
process.exit(0);
