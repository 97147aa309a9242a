// What `require` gives to the bundled project code: the runtime's own drizzle-orm (so that every entity is of one and
// the same class), drizzle-kit's defineConfig, dotenv, path and url; stand-ins for the rest.

import * as orm from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as casing from 'drizzle-orm/casing';
import * as neon from 'drizzle-orm/neon';
import * as supabase from 'drizzle-orm/supabase';
import { npmVersion as drizzleVersion } from 'drizzle-orm/version';
import { config, dotenv } from './dotenv.js';
import { path } from './path.js';
import { process } from './process.js';
import { recordingFunctions } from './definitions.js';
import { request } from './request.js';
import { standInFor } from './standIn.js';
import { unreadable } from './complaint.js';
import { url } from './url.js';

export { drizzleVersion };

// Subpaths that hold parts of the two main entries, e.g. drizzle-orm/sql or drizzle-orm/pg-core/columns.
const parts = /^drizzle-orm\/(pg-core|sql|query-builders|relations|table|column|column-builder|entity|alias|subquery|view-common|utils|operations|primary-key|selection-proxy|errors)(\/.*)?$/;

const makers = {
  'drizzle-orm': () => drizzleModule('drizzle-orm', orm),
  'drizzle-orm/pg-core': () => drizzleModule('drizzle-orm/pg-core', { ...pg, ...recordingFunctions }),
  'drizzle-orm/casing': () => drizzleModule('drizzle-orm/casing', casing),
  'drizzle-orm/neon': () => drizzleModule('drizzle-orm/neon', neon),
  'drizzle-orm/supabase': () => drizzleModule('drizzle-orm/supabase', supabase),
  'drizzle-kit': () => ({ defineConfig: (value) => value }),
  dotenv: () => withDefault(dotenv),
  'dotenv/config': () => {
    config();
    return {};
  },
  path: () => withDefault(path),
  'path/posix': () => withDefault(path),
  url: () => withDefault(url),
  process: () => withDefault(process),
};

const made = new Map();

const bare = (name) => name.replace(/^node:/, '');

function makerOf(name) {
  if (Object.hasOwn(makers, bare(name))) return makers[bare(name)];
  if (parts.test(name)) return () => drizzleModule(name, { ...orm, ...pg, ...recordingFunctions });
  return undefined;
}

/** Whether `name` is given for real, so that it is no stand-in. */
export const provides = (name) => makerOf(name) !== undefined;

export function require(name) {
  const maker = makerOf(name);
  if (!maker) return standInFor(name);
  if (!made.has(bare(name))) made.set(bare(name), maker());
  return made.get(bare(name));
}

function withDefault(module) {
  return Object.defineProperty({ ...module, default: module }, '__esModule', { value: true });
}

// A name that the bundled drizzle-orm lacks is told as such, with both versions, instead of "is not a function". The
// refusal sits in the prototype because the bundler's interop copies own properties and keeps the prototype.
function drizzleModule(name, exports) {
  const missing = new Proxy(Object.create(null), {
    has: () => false,
    get(_, key) {
      if (typeof key === 'symbol' || ['__esModule', 'default', 'then', 'toJSON', 'constructor'].includes(key))
        return undefined;
      const theirs = request.projectDrizzleVersion;
      throw unreadable(`${name} has no "${key}" in drizzle-orm ${drizzleVersion}, which Raingauge evaluates with`, {
        hint: theirs === '' || theirs === drizzleVersion ? '' : `The project has drizzle-orm ${theirs} installed.`,
      });
    },
  });
  return Object.defineProperty(Object.assign(Object.create(missing), exports), '__esModule', { value: true });
}
