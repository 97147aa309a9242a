// drizzle's column functions, refusing a stand-in as the name: drizzle would take it for "no name given" and name the
// column by its key, silently.

import { getPgColumnBuilders } from 'drizzle-orm/pg-core/columns/all';
import { importBehind, reached } from './standIn.js';

function checked(make) {
  return (...given) => {
    const name = importBehind(given[0]);
    if (name !== undefined) throw reached(name, 'the name of a column');
    return make(...given);
  };
}

/** text, integer, … by their names in drizzle-orm/pg-core. */
export const checkedBuilders = Object.fromEntries(
  Object.entries(getPgColumnBuilders()).map(([name, make]) => [name, checked(make)]),
);
