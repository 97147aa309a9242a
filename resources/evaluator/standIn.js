// Inert stand-ins for imports that the evaluator cannot give (node:fs, native and missing packages). One may be
// imported, called, constructed and passed around; where it would decide what a schema or a config says, we fail and
// name the import. Text made from a stand-in carries a mark, which is looked for in the finished answer.

import { GLOBALS, isBuiltIn, makesNoTables } from './makesNoTables.js';
import { request, shownPlace } from './request.js';
import { unreadable } from './complaint.js';
import { placeOf } from './host.js';

const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const MARK = /\uFDD0(\d+)\uFDD1/;

const names = [];
const byName = new Map();
const nameOf = new WeakMap();

const firstUse = new Map(); // of global names, which no import tells the place of

/** The stand-in for a module, or for a global name; `given` are functions of it that are real. */
export function standInFor(name, given = {}) {
  if (!byName.has(name)) {
    names.push(name);
    if (GLOBALS.includes(name)) firstUse.set(name, new Error());
    byName.set(name, make(names.length - 1, true, given));
  }
  return byName.get(name);
}

/** The import behind `value` if it is a stand-in or text made from one; else undefined. */
export function importBehind(value) {
  if ((typeof value === 'function' || typeof value === 'object') && value !== null) return nameOf.get(value);
  const found = typeof value === 'string' ? MARK.exec(value) : null;
  return found ? names[Number(found[1])] : undefined;
}

/** The names of all stand-ins that the code has got hold of. */
export const standInsUsed = () => [...names];

/** The failure for a stand-in that reached `where`, e.g. "the default of column `users.id`". */
export function reached(name, where) {
  const used = firstUse.has(name) ? placeOf(firstUse.get(name).stack) : null;
  const external = request.externals.find((known) => known.name === name);
  const place = used ?? external ?? null;
  const from = place ? ` (${used ? 'used' : 'imported'} in ${shownPlace(place)})` : '';
  const nodeCouldHelp = isBuiltIn(name) || name.startsWith('drizzle-orm/') || external?.isMissing === false;
  return unreadable(`${used ? '' : 'the import '}"${name}"${from} is not available here, and its value reached ${where}`, {
    place,
    nodeCouldHelp,
    hint: nodeCouldHelp
      ? 'Raingauge evaluates schema code without Node.js: no files, no network, no native modules. '
        + `Keep "${name}" out of what the code says about the database.`
      : `"${name}" is not installed. Install the project's packages.`,
  });
}

/** Throws if `value` itself is a stand-in or text made from one. */
export function refuseStandIn(value, where) {
  const name = importBehind(value);
  if (name !== undefined) throw reached(name, where);
}

/** Whether a stand-in's value is anywhere in what `json` was made from: JSON.stringify leaves the mark as it is. */
export const holdsStandIn = (json) => json.includes(OPEN);

/** Throws if a stand-in's value is anywhere in `value`; `describe(path)` words the place. */
export function refuseStandIns(value, describe, path = []) {
  const name = importBehind(value);
  if (name !== undefined) throw reached(name, describe(path));
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const inKey = importBehind(key);
    if (inKey !== undefined) throw reached(inKey, describe(path));
    refuseStandIns(value[key], describe, [...path, key]);
  }
}

// A copy of a stand-in's properties ({...x}, Object.values(x)) is one property with a marked name. That is kept for
// what makes no tables (z.object({ ...schema.shape })); for the rest the copy itself fails, since code might pick from
// it and so lose the mark.
function copiedBy(name, isModule) {
  if (!isModule && !makesNoTables(name)) throw reached(name, 'a copy of its properties');
}

function make(index, isModule = false, given = {}) {
  const name = names[index];
  const text = `${OPEN}${index}${CLOSE}`;
  const mark = () => text;
  // Bound: such a function has no property that a proxy must list.
  const target = function standIn() {}.bind();
  const children = new Map();
  const child = (key) => {
    if (!children.has(key))
      children.set(key, Object.hasOwn(given, key) ? given[key] : make(index, false, key === 'default' ? given : {}));
    return children.get(key);
  };
  const get = (_, key) => {
    if (key === Symbol.toPrimitive) return (hint) => primitive(name, hint, mark);
    if (key === Symbol.iterator || key === Symbol.asyncIterator)
      return () => { throw reached(name, 'a loop over its values'); };
    if (key === 'getSQL') throw reached(name, 'SQL');
    if (key === 'toJSON' || key === 'toString' || key === 'valueOf') return mark;
    if (key === '__esModule') return isModule || undefined;
    if (typeof key === 'symbol') return Reflect.get(target, key);
    if (key === text) copiedBy(name);
    return child(key);
  };
  // The interop copies a module's own properties to an object with the module's prototype: names are found there. The
  // marked property is copied too, and its getter fails when the copy is copied in turn.
  const prototype = new Proxy({}, { get, getPrototypeOf: () => Function.prototype });
  const proxy = new Proxy(target, {
    get,
    has: (_, key) => typeof key !== 'symbol',
    set: () => true,
    defineProperty: () => true,
    deleteProperty: () => true,
    preventExtensions: () => false,
    apply: () => child('()'),
    construct: () => child('new'),
    getPrototypeOf: () => prototype,
    ownKeys: () => {
      copiedBy(name, isModule);
      return [text];
    },
    getOwnPropertyDescriptor: (_, key) => (key === text
      ? { value: child(key), enumerable: true, configurable: true, writable: true } : undefined),
  });
  nameOf.set(proxy, name);
  return proxy;
}

function primitive(name, hint, mark) {
  if (hint === 'number') throw reached(name, 'a calculation');
  return mark();
}

// A frozen stand-in would have to list the properties of its target; it stays as it is, for it takes no change anyway.
for (const name of ['freeze', 'seal', 'preventExtensions']) {
  const original = Object[name];
  Object.defineProperty(Object, name, { value: (value) => (nameOf.has(value) ? value : original(value)),
    writable: true, configurable: true });
}

// The text of a file, say, is read as JSON: that it is none is the stand-in's doing.
const { parse } = JSON;
Object.defineProperty(JSON, 'parse', {
  value(text, ...more) {
    try {
      return parse(text, ...more);
    } catch (error) {
      refuseStandIn(text, '`JSON.parse()`');
      throw error;
    }
  },
  writable: true,
  configurable: true,
});
