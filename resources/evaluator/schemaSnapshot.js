// All entities → one snapshot, version 7, as drizzle-kit 0.31.11 generates it but for id and prevId.

import { getTableName, Table } from 'drizzle-orm';
import { definitionOf, inOrderOfCode } from './stacks.js';
import { refuseSameNames } from './refuseSameNames.js';
import { holdsStandIn, refuseStandIns } from './standIn.js';
import { refused } from './complaint.js';
import { shownPath } from './shownPath.js';
import { shownPlace } from './request.js';
import { tableSnapshot, whereabouts } from './tableSnapshot.js';

const { stringify } = JSON; // before any other code could replace it

/** @returns {{json: string, tableNames: string[]}} the snapshot, and its keys of tables in the order of `entities` */
export function schemaSnapshot(entities, casing) {
  const tables = {};
  const made = new Map();
  const names = [];
  const enums = enumsOf(entities.enums, names);
  for (const table of entities.tables) {
    const { key, entry, enums: used } = tableSnapshot(table, casing, names);
    if (made.has(key)) refuseTwin(made.get(key), table);
    refuseHidden(entities, table, used);
    made.set(key, table);
    tables[key] = entry;
  }
  const schemas = entities.schemas.map(({ schemaName }) => schemaName).filter((name) => name !== 'public');
  const snapshot = {
    version: '7',
    dialect: 'postgresql',
    tables,
    enums,
    schemas: Object.fromEntries(schemas.map((name) => [name, name])),
    sequences: {},
    roles: {},
    policies: {},
    views: {},
    _meta: { columns: {}, schemas: {}, tables: {} },
  };
  const json = stringify(snapshot);
  if (holdsStandIn(json)) refuseStandIns(snapshot, shownPath);
  refuseSameNames(names);
  return { json, tableNames: [...made.keys()] };
}

function enumsOf(enums, names) {
  const result = {};
  const made = new Map();
  for (const value of enums) {
    const { enumName: name, schema, enumValues: values } = value;
    const key = `${schema || 'public'}.${name}`;
    const entry = { name, schema: schema || 'public', values };
    const more = (hint) => ({ place: definitionOf(value), hint });
    if (name === '') throw refused('an enum has no name', more('PostgreSQL knows no type without a name.'));
    if (Object.hasOwn(result, key) && JSON.stringify(result[key]) !== JSON.stringify(entry))
      refuseTwinEnums(key, made.get(key), value);
    const twice = values.find((text, i) => values.indexOf(text) !== i);
    if (twice !== undefined) throw refused(`the enum "${key}" has the value "${twice}" twice`, more());
    if (!made.has(key))
      names.push({ list: 'types', of: entry.schema, name, what: `the enum "${key}"`, place: () => definitionOf(value) });
    made.set(key, value);
    result[key] = entry;
  }
  return result;
}

function refuseTwinEnums(key, one, other) {
  const [first, second] = inOrderOfCode(one, other);
  throw refused(`two enums with different values are named "${key}"${shown(first)}${shown(second)}`,
    { place: definitionOf(second), hint: 'Rename one, or export only one of them.' });
}

const shown = (entity) => (definitionOf(entity) ? ` (${shownPlace(definitionOf(entity))})` : '');

// All that whereabouts() wants; the whole config would call the project's code again.
const nameOf = (table) => ({ name: getTableName(table), schema: table[Table.Symbol.Schema] });

// drizzle-kit takes the last of two tables silently, and the first is never created.
function refuseTwin(first, second) {
  const [a, b] = inOrderOfCode(first, second).map((table) => whereabouts(table, nameOf(table)));
  throw refused(`two tables are named ${b.table}${a.shown()}${b.shown()}`,
    b.more('Rename one, or export only one of them.'));
}

// drizzle-kit would write SQL that needs a schema or a type which no migration creates.
function refuseHidden(entities, table, enums) {
  const config = nameOf(table);
  const where = whereabouts(table, config);
  if (config.schema && config.schema !== 'public'
      && !entities.schemas.some(({ schemaName }) => schemaName === config.schema))
    throw refused(`table ${where.table} lies in the schema "${config.schema}", which no schema file exports`,
      where.more(`Export the pgSchema("${config.schema}"), so that the migration creates it.`));
  for (const used of enums)
    if (!entities.enums.some(({ enumName, schema }) => enumName === used.enumName && schema === used.schema))
      throw refused(`table ${where.table} uses the enum "${used.enumName}", which no schema file exports`,
        where.more(`Export the pgEnum("${used.enumName}", …), so that the migration creates it.`));
}
