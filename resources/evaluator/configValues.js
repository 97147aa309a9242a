// What a config exports → the values that Raingauge works with, each key checked as drizzle-kit 0.31.11 checks it
// (configCommonSchema, postgresCredentials). dbCredentials may be incomplete: an empty URL is a finding, not a fault.

import { refuseStandIn, refuseStandIns } from './standIn.js';
import { request } from './request.js';
import { unreadable } from './complaint.js';

const PREFIXES = ['index', 'timestamp', 'supabase', 'unix', 'none'];
const OTHER_DIALECTS = ['mysql', 'sqlite', 'turso', 'singlestore', 'gel'];
const SSL_WORDS = ['require', 'allow', 'prefer', 'verify-full'];

const shown = (value) => (typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? 'an array' : String(value));

// The program looks for the line of `key`, e.g. "dbCredentials.url", in the config's text.
const at = (key = '') => ({ place: { file: request.configFile, line: 0, column: 0, key } });

function wrong(key, wanted, value) {
  return unreadable(`\`${key}\` in the config must be ${wanted}, but is ${shown(value)}`,
    { hint: `Write ${wanted} there, as drizzle-kit wants it.`, ...at(key) });
}

function check(holder, path, key, test, wanted) {
  const value = holder[key];
  if (value === undefined) return undefined;
  if (!test(value)) throw wrong(path + key, wanted, value);
  return value;
}

const isText = (value) => typeof value === 'string';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = (words) => [(value) => words.includes(value), `one of ${words.map((word) => `"${word}"`).join(', ')}`];

/** Throws a Complaint that names the key. */
export function configValues(config) {
  refuseStandIn(config, 'the config');
  if (typeof config?.then === 'function')
    throw unreadable('the config exports a promise; drizzle-kit takes only a plain object',
      { hint: 'Export the object itself, without async and await.', ...at() });
  if (!isObject(config))
    throw unreadable('the config exports no object', { hint: 'Write export default defineConfig({ … }).', ...at() });
  refuseStandIns(config, (path) => `\`${path.join('.')}\` of the config`);
  checkDialect(config);
  const text = (key) => check(config, '', key, isText, 'text');
  const schema = check(config, '', 'schema', (value) => isText(value) || (Array.isArray(value) && value.every(isText)),
    'a path or a list of paths');
  const migrations = check(config, '', 'migrations', isObject, 'an object') ?? {};
  return {
    dialect: config.dialect,
    schema: schema === undefined ? [] : [schema].flat(),
    out: text('out') || 'drizzle',
    breakpoints: check(config, '', 'breakpoints', (value) => typeof value === 'boolean', 'true or false') ?? true,
    casing: check(config, '', 'casing', ...oneOf(['snake_case', 'camelCase'])),
    historySchema: check(migrations, 'migrations.', 'schema', isText, 'text'),
    historyTable: check(migrations, 'migrations.', 'table', isText, 'text'),
    prefix: check(migrations, 'migrations.', 'prefix', ...oneOf(PREFIXES)) ?? 'index',
    credentials: credentials(config),
  };
}

function checkDialect({ dialect }) {
  if (dialect === 'postgresql') return;
  if (OTHER_DIALECTS.includes(dialect))
    throw unreadable(`the config's dialect is "${dialect}"; Raingauge works with "postgresql" only`,
      { hint: 'Take another config with --config, or drizzle-kit for this one.', ...at('dialect') });
  if (dialect === undefined)
    throw unreadable('the config names no `dialect`', { hint: 'Add dialect: "postgresql".', ...at() });
  throw wrong('dialect', '"postgresql"', dialect);
}

// A key that is written but undefined (`url: process.env.DATABASE_URL!`) is kept as empty text.
function credentials(config) {
  const given = check(config, '', 'dbCredentials', isObject, 'an object') ?? {};
  const path = 'dbCredentials.';
  const result = {};
  for (const key of ['url', 'host', 'user', 'password', 'database'])
    if (key in given) result[key] = secret(given, path, key) ?? '';
  const port = port16(given.port);
  if (port !== undefined) result.port = port;
  result.ssl = 'ssl' in given && given.ssl === undefined ? 'disable' : sslMode(given.ssl);
  if (isObject(given.ssl))
    for (const [key, name] of [['ca', 'sslCa'], ['cert', 'sslCert'], ['key', 'sslKey']])
      result[name] = pem(given.ssl, key);
  return result;
}

// Never shown when it is wrong: a URL or a password may have any type (a number, an object of the class URL).
function secret(holder, path, key) {
  const value = holder[key];
  if (value === undefined || isText(value)) return value;
  const kind = Array.isArray(value) ? 'array' : typeof value;
  throw unreadable(`\`${path}${key}\` in the config must be text, but is of type ${kind}`,
    { hint: 'Make it a string, e.g. with String(…) or the `href` of a URL.', ...at(path + key) });
}

// What a PEM file holds, or several of them.
function pem(ssl, key) {
  const texts = [ssl[key] ?? []].flat().map((value) =>
    (value instanceof Uint8Array ? new TextDecoder().decode(value) : value));
  if (texts.every(isText)) return texts.join('\n');
  throw unreadable(`\`dbCredentials.ssl.${key}\` in the config must be what a PEM file holds`, at('dbCredentials.ssl'));
}

function port16(value) {
  if (value === undefined || value === '' || Number.isNaN(value)) return undefined;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw wrong('dbCredentials.port', 'a number from 1 to 65535', value);
  return port;
}

// As drizzle-kit hands it to node-postgres: its words other than verify-full check no certificate.
function sslMode(value) {
  if (value === undefined) return 'unset';
  if (value === false) return 'disable';
  if (value === true || value === 'verify-full') return 'verify-full';
  if (value === 'require') return 'require';
  if (SSL_WORDS.includes(value)) return 'no-verify';
  if (isObject(value) && value.rejectUnauthorized === false) return 'no-verify';
  if (isObject(value)) return typeof value.checkServerIdentity === 'function' ? 'verify-ca' : 'verify-full';
  throw wrong('dbCredentials.ssl', `true, false, an object or one of ${SSL_WORDS.join(', ')}`, value);
}
