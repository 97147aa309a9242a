// drizzle's column functions, refusing stand-ins where drizzle would take one for "nothing given" or for true: as the
// name, in the options of a type, and as arguments of methods.

import { ColumnBuilder } from 'drizzle-orm';
import { customType, PgColumnBuilder } from 'drizzle-orm/pg-core';
import { getPgColumnBuilders } from 'drizzle-orm/pg-core/columns/all';
import { importBehind, reached, refuseStandIn } from './standIn.js';

const NO_SQL = ['enum']; // options that only TypeScript sees

function refuseInOptions(options) {
  refuseStandIn(options, 'the options of a column');
  if (typeof options !== 'object' || options === null) return;
  for (const [key, value] of Object.entries(options)) {
    if (importBehind(key) !== undefined) throw reached(importBehind(key), 'the options of a column');
    if (!NO_SQL.includes(key)) refuseStandIn(value, `the option \`${key}\` of a column`);
  }
}

function checked(make) {
  return (...given) => {
    refuseStandIn(given[0], 'the name of a column');
    given.forEach(refuseInOptions);
    return make(...given);
  };
}

/** text, integer, … by their names in drizzle-orm/pg-core. */
export const checkedBuilders = {
  ...Object.fromEntries(Object.entries(getPgColumnBuilders()).map(([name, make]) => [name, checked(make)])),
  customType: (type) => checked(customType(type)),
};

function checkMethods(prototype, names) {
  for (const name of names) {
    const method = prototype[name];
    prototype[name] = function checkedMethod(...given) {
      for (const argument of given) {
        refuseStandIn(argument, `\`.${name}()\` of a column`);
        if (typeof argument === 'object') refuseInOptions(argument);
      }
      return method.apply(this, given);
    };
  }
}

checkMethods(ColumnBuilder.prototype, ['notNull', 'primaryKey']);
checkMethods(PgColumnBuilder.prototype, ['array', 'unique']);
