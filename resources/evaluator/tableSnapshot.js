// One table → its entry in a snapshot, version 7, keys in drizzle-kit's order.

import { is } from 'drizzle-orm';
import { getTableConfig, PgArray, PgEnumColumn, PgEnumObjectColumn } from 'drizzle-orm/pg-core';
import { checksOf, foreignKeysOf, primaryKeysOf, refuseSecondPrimaryKey, uniquesOf } from './tableConstraints.js';
import { columnDefault } from './columnDefault.js';
import { columnName } from './columnName.js';
import { definitionOf } from './stacks.js';
import { identityOf } from './columnIdentity.js';
import { indexesOf } from './tableIndexes.js';
import { refuseUnsupportedParts } from './refuseUnsupported.js';
import { refused } from './complaint.js';
import { shownPlace } from './request.js';

/**
 * How messages name a table and where it is made. The place is looked up only when it is wanted.
 * @param {object[]} names of everything so far, for refuseSameNames(); grows by take()
 */
export function whereabouts(table, config, names = []) {
  const schema = config.schema ?? 'public';
  const place = () => definitionOf(table);
  return {
    schema,
    table: `"${schema}"."${config.name}"`,
    shown: () => (place() ? ` (${shownPlace(place())})` : ''),
    more: (hint = '') => ({ place: place(), hint }),
    /** Remembers that `part` of the table takes `name` in one of PostgreSQL's lists of names. */
    take: (list, name, what, part = table) => names.push({ list, name, what: `${what} "${schema}"."${config.name}"`,
      of: list === 'relations' || list === 'types' ? schema : `${schema}.${config.name}`,
      place: () => definitionOf(part) ?? place() }),
  };
}

/**
 * @param {object[]} names as whereabouts() has it
 * @returns {{key: string, entry: object, enums: Set<object>}} the enums are those that columns are made of
 */
export function tableSnapshot(table, casing, names) {
  const config = getTableConfig(table);
  const where = whereabouts(table, config, names);
  if (config.name === '')
    throw refused('a table has no name', where.more('Give pgTable the name that the table has in the database.'));
  refuseUnsupportedParts(table, config);
  refuseSecondPrimaryKey(config, casing, where);
  const enums = new Set();
  const columns = {};
  for (const column of config.columns) {
    const made = columnSnapshot(column, config, casing, enums);
    if (Object.hasOwn(columns, made.name))
      throw refused(`two columns of table ${where.table} are named "${made.name}"`, where.more('Rename one of them.'));
    columns[made.name] = made;
    takeColumn(made, where);
  }
  where.take('relations', config.name, 'the table');
  where.take('types', config.name, 'the table');
  const compositePrimaryKeys = primaryKeysOf(config, casing, where);
  const uniqueConstraints = uniquesOf(config, casing, where);
  return {
    key: `${where.schema}.${config.name}`,
    enums,
    entry: {
      name: config.name,
      schema: config.schema ?? '',
      columns,
      indexes: indexesOf(config, casing, where),
      foreignKeys: foreignKeysOf(config, casing, where),
      compositePrimaryKeys,
      uniqueConstraints,
      policies: {},
      checkConstraints: checksOf(config, casing, where),
      isRLSEnabled: false,
    },
  };
}

// Only a long name can be cut to the one of another column.
function takeColumn({ name, identity }, where) {
  if (name.length * 3 > 63) where.take('columns', name, 'a column of table');
  if (identity) where.take('relations', identity.name, `the sequence of the column "${name}" of table`);
}

function columnSnapshot(column, tableConfig, casing, enums) {
  const made = {
    name: columnName(column, casing),
    type: column.getSQLType(),
    typeSchema: typeSchemaOf(column, enums),
    primaryKey: column.primary,
    notNull: column.notNull,
  };
  if (column.generatedIdentity) made.identity = identityOf(column, made, tableConfig);
  const value = columnDefault(column, casing);
  if (value !== undefined) made.default = value;
  return made;
}

// drizzle-kit names no schema for an enum made from an object. That is right by luck for public, wrong elsewhere.
function typeSchemaOf(column, enums) {
  let base = column;
  while (is(base, PgArray)) base = base.baseColumn;
  const plain = is(base, PgEnumColumn);
  if (!plain && !is(base, PgEnumObjectColumn)) return undefined;
  enums.add(base.enum);
  return plain ? base.enum.schema || 'public' : base.enum.schema || undefined;
}
