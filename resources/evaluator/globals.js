// Global names that Node.js has and the engine lacks. Timers never fire, console is silent; what would reach the
// outside is a stand-in. Also the few library functions newer than the engine that config and schema code use.

import { URL, URLSearchParams } from './url.js';
import { GLOBALS } from './makesNoTables.js';
import { process } from './process.js';
import { standInFor } from './standIn.js';
import { TextDecoder, TextEncoder } from './text.js';
import { placeOf } from './host.js';
import { dirname } from './path.js';
import { request } from './request.js';

const silent = () => undefined;
const never = () => 0;

function define(target, values) {
  for (const [name, value] of Object.entries(values))
    if (!Object.hasOwn(target, name))
      Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

function clone(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) return value.map(clone);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clone(inner)]));
}

const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group', 'groupEnd', 'time',
  'timeEnd', 'assert', 'count'];

/** Puts everything in place; called once, before any of the project's code. */
export function installGlobals() {
  define(globalThis, {
    global: globalThis,
    process,
    console: Object.fromEntries(levels.map((level) => [level, silent])),
    URL, URLSearchParams, TextEncoder, TextDecoder,
    setTimeout: never, setInterval: never, setImmediate: never, queueMicrotask: silent,
    clearTimeout: silent, clearInterval: silent, clearImmediate: silent,
    structuredClone: clone,
    performance: { now: () => Date.now(), timeOrigin: 0, mark: silent, measure: silent },
  });
  for (const name of GLOBALS)
    if (!Object.hasOwn(globalThis, name))
      Object.defineProperty(globalThis, name, { get: () => standInFor(name), set(value) {
        Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
      }, configurable: true });
  installNewer();
  installPlaces(() => placeOf(new Error().stack)?.file ?? request.configFile);
}

function installNewer() {
  define(Error, { captureStackTrace: silent });
  define(Symbol, { dispose: Symbol.for('Symbol.dispose'), asyncDispose: Symbol.for('Symbol.asyncDispose') });
  define(Array.prototype, {
    findLast(test, self) { return [...this].reverse().find((item) => test.call(self, item)); },
    toSorted(compare) { return [...this].sort(compare); },
    toReversed() { return [...this].reverse(); },
    toSpliced(...rest) {
      const copy = [...this];
      copy.splice(...rest);
      return copy;
    },
    with(index, value) {
      const copy = [...this];
      copy[index < 0 ? copy.length + index : index] = value;
      return copy;
    },
  });
  define(Object, {
    groupBy(items, keyOf) {
      const groups = Object.create(null);
      let i = 0;
      for (const item of items) (groups[keyOf(item, i++)] ??= []).push(item);
      return groups;
    },
  });
}

/**
 * The bundler turns import.meta.url, import.meta.dirname, __dirname and __filename into these names; which file asks is
 * told by the stack, since one bundle holds many.
 */
export function installPlaces(asking) {
  const places = {
    __raingauge_url: () => `file://${asking().split('/').map(encodeURIComponent).join('/')}`,
    __raingauge_filename: asking,
    __raingauge_dirname: () => dirname(asking()),
  };
  for (const [name, get] of Object.entries(places)) Object.defineProperty(globalThis, name, { get });
}
