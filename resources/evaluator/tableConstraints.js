// Primary keys, uniques, foreign keys and checks of one table, as drizzle-kit 0.31.11 puts them into a snapshot.

import { getTableName, Table } from 'drizzle-orm';
import { casedName, columnName } from './columnName.js';
import { refused, unreadable } from './complaint.js';
import { sqlText } from './sqlText.js';

/** Throws for a second primary key of a table: drizzle-kit writes each, and PostgreSQL takes one. */
export function refuseSecondPrimaryKey({ columns, primaryKeys }, casing, where) {
  const own = columns.filter((column) => column.primary).map((column) => `column "${columnName(column, casing)}"`);
  const shared = Object.values(primaryKeysOf({ primaryKeys }, casing)).map((key) => `(${key.columns.join(', ')})`);
  if (own.length + shared.length > 1)
    throw refused(`table ${where.table} has more than one primary key: ${[...own, ...shared].join(', ')}`,
      where.more('A key of several columns is written primaryKey({ columns: [ … ] }) in the third argument of pgTable, '
        + 'without .primaryKey() on a column.'));
}

export function primaryKeysOf({ primaryKeys }, casing) {
  const result = {};
  for (const key of primaryKeys) {
    const name = casedName(key.getName(), key.columns, casing);
    result[name] = { name, columns: key.columns.map((column) => columnName(column, casing)) };
  }
  return result;
}

/** Uniques written on columns come first, then those of the table. `where` words and places a refusal. */
export function uniquesOf({ columns, uniqueConstraints }, casing, where) {
  const result = {};
  const add = (name, nullsNotDistinct, columnNames) => {
    if (Object.hasOwn(result, name))
      throw refused(`two unique constraints of table ${where.table} are named "${name}": `
        + `one on (${result[name].columns.join(', ')}), one on (${columnNames.join(', ')})`, where.more());
    result[name] = { name, nullsNotDistinct, columns: columnNames };
  };
  for (const column of columns)
    if (column.isUnique)
      add(column.uniqueName, column.uniqueType === 'not distinct', [columnName(column, casing)]);
  for (const unique of uniqueConstraints)
    add(unique.name, unique.nullsNotDistinct, unique.columns.map((column) => columnName(column, casing)));
  return result;
}

export function foreignKeysOf({ name: tableFrom, foreignKeys }, casing, where) {
  const result = {};
  for (const key of foreignKeys) {
    const { columns, foreignColumns, foreignTable } = referenceOf(key, where);
    const name = casedName(casedName(key.getName(), columns, casing), foreignColumns, casing);
    const made = {
      name,
      tableFrom,
      tableTo: getTableName(foreignTable),
      schemaTo: foreignTable[Table.Symbol.Schema],
      columnsFrom: columns.map((column) => columnName(column, casing)),
      columnsTo: foreignColumns.map((column) => columnName(column, casing)),
      onDelete: key.onDelete,
      onUpdate: key.onUpdate,
    };
    if (Object.hasOwn(result, name) && JSON.stringify(result[name]) !== JSON.stringify(made))
      throw refused(`two foreign keys of table ${where.table} are named "${name}"`, where.more());
    result[name] = made;
  }
  return result;
}

// `references(() => users.uid)` with no such column gives undefined, which would fail deep inside drizzle-orm.
function referenceOf(key, where) {
  try {
    const reference = key.reference();
    if ([...reference.columns, ...reference.foreignColumns].every(Boolean)) return reference;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw unreadable(`a foreign key of table ${where.table} refers to a column that does not exist`, where.more());
}

export function checksOf({ checks }, casing, where) {
  const result = {};
  for (const { name, value } of checks) {
    if (Object.hasOwn(result, name))
      throw refused(`two check constraints of table ${where.table} are named "${name}"`, where.more());
    result[name] = { name, value: sqlText(value, casing) };
  }
  return result;
}
