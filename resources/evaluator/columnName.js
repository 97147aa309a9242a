// The name of a column in the database: as written, or made from its key by the config's `casing`.

import { toCamelCase, toSnakeCase } from 'drizzle-orm/casing';

export function columnName(column, casing) {
  if (!column.name) return '';
  if (!column.keyAsName || casing === undefined) return column.name;
  return casing === 'camelCase' ? toCamelCase(column.name) : toSnakeCase(column.name);
}

/**
 * An automatic constraint name with each column's key replaced by its name, first occurrence first, as
 * drizzle-kit 0.31.11 does it.
 */
export function casedName(name, columns, casing) {
  if (casing === undefined) return name;
  return columns.reduce((text, column) => text.replace(column.name, columnName(column, casing)), name);
}
