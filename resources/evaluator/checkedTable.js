// The arguments of pgTable, checked for stand-ins: drizzle takes one for an object without properties, and its columns,
// indexes and constraints would be missing silently.

import { importBehind, refuseStandIn } from './standIn.js';

/** `columns`; throws if it or a column in it is a stand-in. A name made from one is told with the finished snapshot. */
export function checkedColumns(table, columns) {
  refuseStandIn(columns, `the columns of table \`${table}\``);
  if (typeof columns !== 'object' || columns === null) return columns;
  for (const [key, column] of Object.entries(columns))
    refuseStandIn(column, importBehind(key) === undefined ? `the column \`${table}.${key}\``
      : `the columns of table \`${table}\``);
  return columns;
}

/** `extra` (the third argument) with the check of its result; what it returns is known when the table is read. */
export function checkedExtra(table, extra) {
  const where = `the indexes and constraints of table \`${table}\``;
  refuseStandIn(extra, where);
  if (typeof extra !== 'function') return extra;
  return (columns) => {
    const made = extra(columns);
    refuseStandIn(made, where);
    const parts = Array.isArray(made) ? made.flat(1) : Object.entries(made ?? {}).flat(1);
    for (const part of parts) refuseStandIn(part, where);
    return made;
  };
}
