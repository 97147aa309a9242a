// What `require` gives to the bundled project code in Node.js: what Node.js finds from the file that imports it. The
// project's own drizzle-orm comes with its functions wrapped, so that tables know where they are made. What drizzle-kit
// brings along, and drizzle-orm itself, come from our runtime where the project has none installed.

import { createRequire } from 'node:module';
import { drizzleModule, provides, require as requireOurs } from './modules.js';
import { askingFile } from './nodePipe.js';
import { placeOf } from './host.js';
import { recorded } from './definitions.js';
import { request } from './request.js';
import { unreadable } from './complaint.js';

const madeOfDrizzle = new Map();
const requires = new Map();

function requireBeside(file) {
  if (!requires.has(file)) requires.set(file, createRequire(file));
  return requires.get(file);
}

// One bundle holds many files: the stack tells which of them asks.
function requireFor(name) {
  const importer = request.externals.find((external) => external.name === name)?.file;
  return requireBeside(askingFile(new Error().stack) || importer || `${request.directory}/package.json`);
}

const isMissing = (error, name) => error?.code === 'MODULE_NOT_FOUND' && String(error.message).includes(`'${name}'`);

/** The version of the project's drizzle-orm, or undefined if it has none. */
export function projectDrizzle() {
  try {
    return requireBeside(`${request.directory}/package.json`)('drizzle-orm/version').npmVersion;
  } catch {
    return undefined;
  }
}

function withPlaces(name, exports) {
  if (!madeOfDrizzle.has(exports))
    madeOfDrizzle.set(exports, drizzleModule(name, { ...exports, ...recorded(exports) }, projectDrizzle()));
  return madeOfDrizzle.get(exports);
}

export function require(name) {
  try {
    const exports = requireFor(name)(name);
    return /^drizzle-orm(\/|$)/.test(name) ? withPlaces(name, exports) : exports;
  } catch (error) {
    if (isMissing(error, name) && provides(name)) return requireOurs(name);
    throw error;
  }
}
require.resolve = (name, options) => requireFor(name).resolve(name, options);

/** What to say of `thrown`, if it is an import that Node.js did not find; else undefined. */
export function complaintOf(thrown) {
  const name = thrown?.code === 'MODULE_NOT_FOUND' && /^Cannot find module '([^']+)'/.exec(thrown.message)?.[1];
  if (!name) return undefined;
  const place = request.externals.find((external) => external.name === name) ?? placeOf(thrown.stack);
  return unreadable(`Node.js cannot find the import "${name}"`, {
    place, hint: `"${name}" is not installed. Install the project's packages.` });
}
