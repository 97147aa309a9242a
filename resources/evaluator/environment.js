// process.env: starts with the environment of the request, grows by .env files, and remembers which names were asked
// for. Reading every variable at once (`{...process.env}`) is no reading of a name.

import { request } from './request.js';

const reads = new Map();
let counts = () => true;
let listed = false;
let copied;

/** Lets only those readings count for which `isAskedByCode` is true when they happen. */
export const countOnly = (isAskedByCode) => { counts = isAskedByCode; };

function remember(key) {
  if (typeof key !== 'string' || !counts()) return;
  const value = own(key);
  reads.set(key, (reads.get(key) ?? false) || (value !== undefined && value !== ''));
}

/** [{name, hasValue}] in the order of first reading. */
export const environmentReads = () => [...reads].map(([name, hasValue]) => ({ name, hasValue }));

export const environment = new Proxy({}, {
  get(_, key) {
    if (copied !== key || typeof key !== 'string') {
      listed = false;
      remember(key);
    }
    copied = undefined;
    return own(key);
  },
  has(_, key) {
    remember(key);
    return own(key) !== undefined;
  },
  // A copy lists the keys, then asks for each key's descriptor just before its value.
  ownKeys() {
    listed = true;
    return Object.keys(request.environment);
  },
  getOwnPropertyDescriptor(_, key) {
    copied = listed ? key : undefined;
    const value = own(key);
    return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };
  },
  // As in Node.js: what is put into process.env becomes a string.
  set(_, key, value) {
    request.environment[key] = String(value);
    return true;
  },
  defineProperty(_, key, descriptor) {
    request.environment[key] = String(descriptor.value);
    return true;
  },
  deleteProperty(_, key) {
    delete request.environment[key];
    return true;
  },
});

function own(key) {
  return Object.hasOwn(request.environment, key) ? request.environment[key] : undefined;
}
