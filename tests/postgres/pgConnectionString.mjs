// What the real node-postgres makes of connection URLs and drizzle-kit of credentials, without connecting.
// Usage: node pgConnectionString.mjs NODE_MODULES < rows, a JSON list of {url} or {fields}, each with an optional `env`.
// Prints a JSON list of texts: "user|password|host|port|database|tls|application_name|options", or "refused".
import { readFileSync } from 'node:fs';
import { Pool, poolOptions } from './pgPool.mjs';

function tls(ssl) {
  if (!ssl) return 'none';
  if (typeof ssl === 'string') throw new Error('pg fails on it once connected: it looks for keys in a text');
  if (ssl !== true && ssl.rejectUnauthorized === false) return 'encrypted';
  const files = (ssl.ca ? '+ca' : '') + (ssl.cert ? '+cert' : '') + (ssl.key ? '+key' : '');
  return (ssl.checkServerIdentity ? 'verified' : 'verified-host') + files;
}

// The run-time parameters of the start-up message, as libpq's `options` would say them.
function startOptions(client) {
  const { user, database, application_name, options, ...others } = client.getStartupConf();
  return [options, ...Object.entries(others).map(([name, value]) => `-c ${name}=${value}`)].filter(Boolean).join(' ');
}

function settings(row) {
  for (const name of Object.keys(process.env)) if (name.startsWith('PG')) delete process.env[name];
  Object.assign(process.env, row.env ?? {});
  try {
    const client = new (new Pool().Client)(poolOptions(row));
    return [client.user, client.password ?? '', client.host, client.port, client.database, tls(client.ssl),
      client.getStartupConf().application_name ?? '', startOptions(client)].join('|');
  } catch {
    return 'refused';
  }
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(settings)));
