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

/** `where`, here and below, words and places a refusal. */
export function primaryKeysOf({ primaryKeys }, casing, where) {
  const result = {};
  for (const key of primaryKeys) {
    const name = casedName(key.getName(), key.columns, casing);
    const made = { name, columns: key.columns.map((column) => columnName(column, casing)) };
    if (!Object.hasOwn(result, name) || JSON.stringify(result[name]) !== JSON.stringify(made))
      for (const list of ['constraints', 'relations']) where?.take(list, name, 'a primary key of table', key);
    result[name] = made;
  }
  return result;
}

/** Uniques written on columns come first, then those of the table. */
export function uniquesOf({ columns, uniqueConstraints }, casing, where) {
  const result = {};
  const add = (name, nullsNotDistinct, columnNames, part) => {
    for (const list of ['constraints', 'relations'])
      where.take(list, name, `a unique constraint on (${columnNames.join(', ')}) of table`, part);
    result[name] = { name, nullsNotDistinct, columns: columnNames };
  };
  for (const column of columns)
    if (column.isUnique)
      add(column.uniqueName, column.uniqueType === 'not distinct', [columnName(column, casing)], column.config);
  for (const unique of uniqueConstraints)
    add(unique.name, unique.nullsNotDistinct, unique.columns.map((column) => columnName(column, casing)),
      unique);
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
    if (!Object.hasOwn(result, name) || JSON.stringify(result[name]) !== JSON.stringify(made))
      where.take('constraints', name, 'a foreign key of table', key);
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
  for (const made of checks) {
    const { name } = made;
    where.take('constraints', name, 'a check constraint of table', made);
    result[name] = { name, value: sqlText(made.value, casing) };
  }
  return result;
}
