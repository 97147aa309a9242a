// Which imports that are not here cannot be a table, whatever is called of them. All others could be: `createTable` of
// a package that is not installed makes tables, and one that is left out silently would be dropped from the database.

/** Global names that Node.js has and the engine lacks. */
export const GLOBALS = ['Buffer', 'crypto', 'fetch', 'AbortController', 'Headers', 'Request', 'Response', 'WebSocket'];

/** More of them, which nothing stands in for: using one fails. */
export const ONLY_IN_NODE = ['Intl', 'WebAssembly', 'Blob', 'File', 'FormData', 'Event', 'EventTarget', 'AbortSignal',
  'MessageChannel', 'BroadcastChannel', 'ReadableStream', 'WritableStream', 'TransformStream', 'DOMException', 'atob',
  'btoa', 'navigator'];

const NODE = ['assert', 'async_hooks', 'buffer', 'child_process', 'cluster', 'console', 'constants', 'crypto', 'dgram',
  'diagnostics_channel', 'dns', 'domain', 'events', 'fs', 'http', 'http2', 'https', 'inspector', 'module', 'net', 'os',
  'path', 'perf_hooks', 'process', 'punycode', 'querystring', 'readline', 'repl', 'stream', 'string_decoder', 'sys',
  'timers', 'tls', 'trace_events', 'tty', 'url', 'util', 'v8', 'vm', 'wasi', 'worker_threads', 'zlib'];

// What stands beside tables in real schema files. A package belongs here only if none of its functions gives a table
// or gives back what it is given: that leaves out lodash, effect, and adapters that make tables of their own.
const PACKAGES = [
  // validation
  'zod', 'valibot', 'yup', 'joi', 'ajv', 'arktype', 'superstruct', '@sinclair/typebox', 'typebox', 'drizzle-zod',
  'drizzle-valibot', 'drizzle-typebox', 'drizzle-arktype', '@hono/zod-openapi', '@asteasolutions/zod-to-openapi',
  'zod-to-json-schema', 'zod-validation-error',
  // drivers and clients
  'pg', 'pg-pool', 'pg-native', 'postgres', '@neondatabase/serverless', '@vercel/postgres', '@electric-sql/pglite',
  '@supabase/supabase-js', '@supabase/ssr', '@planetscale/database', '@libsql/client', 'mysql2', 'better-sqlite3',
  'redis', 'ioredis', '@upstash/redis', 'ws',
  // identifiers and hashes
  'nanoid', 'uuid', 'uuidv7', 'cuid', '@paralleldrive/cuid2', 'ulid', 'ulidx', 'typeid-js', 'bcrypt', 'bcryptjs',
  'argon2', '@node-rs/argon2', '@node-rs/bcrypt', '@noble/hashes', '@oslojs/crypto', '@oslojs/encoding', 'oslo', 'jose',
  'jsonwebtoken',
  // sign-in
  'better-auth', 'next-auth', '@auth/core', 'lucia', '@lucia-auth/adapter-drizzle',
  // environment, logs, test data
  '@t3-oss/env-core', '@t3-oss/env-nextjs', 'envalid', '@dotenvx/dotenvx', 'pino', 'winston', '@faker-js/faker',
  'drizzle-seed', 'drizzle-kit', 'server-only', 'client-only',
  // components, and decorated classes
  'react', 'react-dom', 'reflect-metadata', 'class-validator', 'class-transformer', '@nestjs/common', '@nestjs/config',
  '@nestjs/swagger',
];

const known = new Set([...GLOBALS, ...NODE, ...PACKAGES]);
// Drivers of drizzle-orm itself, and what is compiled for Node.js, Bun or a worker.
const form = /^(node:|bun:|cloudflare:|drizzle-orm\/)|\.node$/;

const packageOf = (name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');

/** Whether `name` is a part of Node.js, which no installation brings. */
export const isBuiltIn = (name) => /^(node|bun|cloudflare):|\.node$/.test(name) || GLOBALS.includes(name)
  || NODE.includes(packageOf(name));

/** Whether nothing made by the import `name` can be a table. */
export const makesNoTables = (name) => form.test(name) || known.has(packageOf(name));
