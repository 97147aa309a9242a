// Which exported values are database entities, in the order in which drizzle-kit 0.31.11 meets them (prepareFromExports).

import { is } from 'drizzle-orm';
import { isPgEnum, isPgMaterializedView, isPgSequence, isPgView, PgPolicy, PgRole, PgSchema, PgTable }
  from 'drizzle-orm/pg-core';
import { importBehind, reached } from './standIn.js';
import { makesNoTables } from './makesNoTables.js';

/**
 * Exported values of one module; `order` lists names as drizzle-kit would see them where they differ from ours. Throws
 * if one of them could be a table of a package that is not here.
 */
export function exportedValues(module, order) {
  refusePossibleTable(module, 'what a schema file exports');
  if (typeof module !== 'object' || module === null) return [];
  const names = Object.keys(module);
  const first = (order ?? []).filter((name) => names.includes(name));
  const known = new Set(first);
  return [...first, ...names.filter((name) => !known.has(name))].map((name) => {
    refusePossibleTable(module[name], `the export \`${name}\`, which could be a table`);
    return module[name];
  });
}

function refusePossibleTable(value, where) {
  const name = importBehind(value);
  if (name !== undefined && !makesNoTables(name)) throw reached(name, where);
}

/** Entities of all modules. A table exported twice counts once. */
export function collectEntities(values) {
  const found = { tables: [], enums: [], schemas: [], sequences: [], views: [], materializedViews: [], roles: [],
    policies: [] };
  for (const value of values) {
    if (importBehind(value) !== undefined) continue;
    if (isPgEnum(value)) {
      found.enums.push(value);
      continue;
    }
    if (is(value, PgTable)) found.tables.push(value);
    if (is(value, PgSchema)) found.schemas.push(value);
    if (isPgView(value)) found.views.push(value);
    if (isPgMaterializedView(value)) found.materializedViews.push(value);
    if (isPgSequence(value)) found.sequences.push(value);
    if (is(value, PgRole)) found.roles.push(value);
    if (is(value, PgPolicy)) found.policies.push(value);
  }
  for (const kind of Object.keys(found)) found[kind] = [...new Set(found[kind])];
  return found;
}
