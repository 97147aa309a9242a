// Inert stand-ins for imports that the evaluator cannot give (node:fs, native and missing packages). One may be
// imported, called, constructed and passed around; where it would decide what a schema or a config says, we fail and
// name the import. Text made from a stand-in carries a mark, which is looked for in the finished answer.

import { request, shownPlace } from './request.js';
import { unreadable } from './complaint.js';

const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const MARK = /\uFDD0(\d+)\uFDD1/;

const names = [];
const byName = new Map();
const nameOf = new WeakMap();

/** The stand-in for a module. */
export function standInFor(name) {
  if (!byName.has(name)) {
    names.push(name);
    byName.set(name, make(names.length - 1));
  }
  return byName.get(name);
}

/** The import behind `value` if it is a stand-in or text made from one; else undefined. */
export function importBehind(value) {
  if ((typeof value === 'function' || typeof value === 'object') && value !== null) return nameOf.get(value);
  const found = typeof value === 'string' ? MARK.exec(value) : null;
  return found ? names[Number(found[1])] : undefined;
}

/** The failure for a stand-in that reached `where`, e.g. "the default of column `users.id`". */
export function reached(name, where) {
  const place = request.externals.find((external) => external.name === name) ?? null;
  const from = place ? ` (imported in ${shownPlace(place)})` : '';
  return unreadable(`the import "${name}"${from} is not available here, and its value reached ${where}`, {
    place,
    hint: `Raingauge evaluates schema code without Node.js: no files, no network, no native modules. `
      + `Keep "${name}" out of what the code says about the database.`,
  });
}

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

function make(index) {
  const name = names[index];
  const mark = () => `${OPEN}${index}${CLOSE}`;
  const target = function standIn() {};
  const children = new Map();
  const child = (key) => {
    if (!children.has(key)) children.set(key, make(index));
    return children.get(key);
  };
  const get = (_, key) => {
    if (key === Symbol.toPrimitive) return (hint) => primitive(name, hint, mark);
    if (key === Symbol.iterator || key === Symbol.asyncIterator)
      return () => { throw reached(name, 'a loop over its values'); };
    if (key === 'getSQL') throw reached(name, 'SQL');
    if (key === 'toJSON' || key === 'toString' || key === 'valueOf') return mark;
    // A thenable would be awaited for ever; the bundler's interop gives a module without the mark a default export.
    if (key === 'then' || key === '__esModule') return undefined;
    if (typeof key === 'symbol') return Reflect.get(target, key);
    return child(key);
  };
  // The interop copies a module's own properties to an object with the module's prototype: names are found there.
  const prototype = new Proxy({}, { get, getPrototypeOf: () => Function.prototype });
  const proxy = new Proxy(target, {
    get,
    has: (_, key) => typeof key !== 'symbol',
    set: () => true,
    defineProperty: () => true,
    deleteProperty: () => true,
    apply: () => child('()'),
    construct: () => child('new'),
    getPrototypeOf: () => prototype,
  });
  nameOf.set(proxy, name);
  return proxy;
}

function primitive(name, hint, mark) {
  if (hint === 'number') throw reached(name, 'a calculation');
  return mark();
}
