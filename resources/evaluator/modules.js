// What `require` gives to the bundled project code: the runtime's own drizzle-orm (so that every entity is of one and
// the same class), drizzle-kit's defineConfig, dotenv, dotenv-expand, @next/env, path and url; stand-ins for
// the rest.

import { config, dotenv } from './dotenv.js';
import { expand, loadExpanded } from './dotenvExpand.js';
import { drizzle } from './lazyDrizzle.js';
import { filesOf } from './fileSystem.js';
import { loadEnvConfig } from './nextEnv.js';
import { path } from './path.js';
import { process } from './process.js';
import { request } from './request.js';
import { standInFor } from './standIn.js';
import { unreadable } from './complaint.js';
import { url } from './url.js';

// Subpaths that hold parts of the two main entries, e.g. drizzle-orm/sql or drizzle-orm/pg-core/columns.
const parts = /^drizzle-orm\/(pg-core|sql|query-builders|relations|table|column|column-builder|entity|alias|subquery|view-common|utils|operations|primary-key|selection-proxy|errors)(\/.*)?$/;

const makers = {
  'drizzle-kit': () => ({ defineConfig: (value) => value }),
  dotenv: () => withDefault(dotenv),
  'dotenv/config': () => {
    config();
    return {};
  },
  'dotenv-expand': () => withDefault({ expand }),
  'dotenv-expand/config': () => {
    loadExpanded();
    return {};
  },
  '@next/env': () => withDefault({ loadEnvConfig }),
  path: () => withDefault(path),
  'path/posix': () => withDefault(path),
  url: () => withDefault(url),
  process: () => withDefault(process),
};

const drizzleEntries = ['drizzle-orm', 'drizzle-orm/pg-core', 'drizzle-orm/casing', 'drizzle-orm/neon',
  'drizzle-orm/supabase'];
const made = new Map();

export const bare = (name) => name.replace(/^node:/, '');

function makerOf(name) {
  if (Object.hasOwn(makers, bare(name))) return makers[bare(name)];
  if (drizzleEntries.includes(name)) return () => drizzleModule(name, drizzle().entries[name]);
  if (parts.test(name)) return () => drizzleModule(name, drizzle().everything);
  return undefined;
}

/** Whether `name` is given for real, so that it is no stand-in. */
export const provides = (name) => makerOf(name) !== undefined;

export function require(name) {
  const maker = makerOf(name);
  if (!maker) return standInFor(name, bare(name) === 'fs' ? filesOf(name) : {});
  if (!made.has(bare(name))) made.set(bare(name), maker());
  return made.get(bare(name));
}

function withDefault(module) {
  return Object.defineProperty({ ...module, default: module }, '__esModule', { value: true });
}

// A name that the bundled drizzle-orm lacks is told as such, with both versions, instead of "is not a function". The
// refusal sits in the prototype because the bundler's interop copies own properties and keeps the prototype.
export function drizzleModule(name, exports, version = drizzle().drizzleVersion) {
  const missing = new Proxy(Object.create(null), {
    has: () => false,
    get(_, key) {
      if (typeof key === 'symbol' || ['__esModule', 'default', 'then', 'toJSON', 'constructor'].includes(key))
        return undefined;
      const theirs = request.projectDrizzleVersion;
      const differs = theirs !== '' && theirs !== version;
      throw unreadable(`${name} has no "${key}" in drizzle-orm ${version}, which Raingauge evaluates with`, {
        hint: differs ? `The project has drizzle-orm ${theirs} installed.` : 'Correct the name.',
        nodeCouldHelp: differs,
      });
    },
  });
  return Object.defineProperty(Object.assign(Object.create(missing), exports), '__esModule', { value: true });
}
