'use strict';
const { defineConfig } = require('drizzle-kit');
const path = require('path');
const { URL } = require('url');

const defaults = { dialect: 'postgresql', strict: true, migrations: { table: '__migrations', prefix: 'unix' } };

function databaseUrl(name, env = process.env) {
  const url = new URL(`postgres://${env.DB_HOST || 'localhost'}`);
  url.port = env.DB_PORT ?? '6432';
  url.username = name;
  url.password = env[`${name.toUpperCase()}_DB_PASSWORD`] ?? '';
  url.pathname = `/${name}${env.NODE_ENV === 'test' ? '_test' : ''}`;
  url.searchParams.set('application_name', 'drizzle kit');
  return url.href;
}

exports.serviceConfig = (name, folder, overrides = {}) => defineConfig({
  ...defaults,
  out: path.relative(process.cwd(), path.join(folder, 'migrations')),
  dbCredentials: { url: databaseUrl(name) },
  ...overrides,
  migrations: { ...defaults.migrations, schema: name, ...overrides.migrations },
});
