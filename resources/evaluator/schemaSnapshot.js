// All entities → one snapshot, version 7, as drizzle-kit 0.31.11 generates it but for id and prevId.

import { getTableConfig } from 'drizzle-orm/pg-core';
import { definitionOf } from './definitions.js';
import { refuseCutNames } from './refuseCutNames.js';
import { refuseStandIns } from './standIn.js';
import { refused } from './complaint.js';
import { shownPath } from './shownPath.js';
import { shownPlace } from './request.js';
import { tableSnapshot, whereabouts } from './tableSnapshot.js';

export function schemaSnapshot(entities, casing) {
  const tables = {};
  const made = new Map();
  const indexNames = new Map();
  for (const table of entities.tables) {
    const { key, entry, enums } = tableSnapshot(table, casing, indexNames);
    if (made.has(key)) refuseTwin(made.get(key), table);
    refuseHidden(entities, table, enums);
    made.set(key, table);
    tables[key] = entry;
  }
  const schemas = entities.schemas.map(({ schemaName }) => schemaName).filter((name) => name !== 'public');
  const snapshot = {
    version: '7',
    dialect: 'postgresql',
    tables,
    enums: enumsOf(entities.enums),
    schemas: Object.fromEntries(schemas.map((name) => [name, name])),
    sequences: {},
    roles: {},
    policies: {},
    views: {},
    _meta: { columns: {}, schemas: {}, tables: {} },
  };
  refuseStandIns(snapshot, shownPath);
  refuseCutNames(tables, (key) => definitionOf(made.get(key)));
  return snapshot;
}

function enumsOf(enums) {
  const result = {};
  const made = new Map();
  for (const value of enums) {
    const { enumName: name, schema, enumValues: values } = value;
    const key = `${schema || 'public'}.${name}`;
    const entry = { name, schema: schema || 'public', values };
    const more = (hint) => ({ place: definitionOf(value), hint });
    if (name === '') throw refused('an enum has no name', more('PostgreSQL knows no type without a name.'));
    if (Object.hasOwn(result, key) && JSON.stringify(result[key]) !== JSON.stringify(entry))
      throw refused(`two enums with different values are named "${key}"${shown(made.get(key))}${shown(value)}`,
        more('Rename one, or export only one of them.'));
    const twice = values.find((text, i) => values.indexOf(text) !== i);
    if (twice !== undefined) throw refused(`the enum "${key}" has the value "${twice}" twice`, more());
    made.set(key, value);
    result[key] = entry;
  }
  return result;
}

const shown = (entity) => (definitionOf(entity) ? ` (${shownPlace(definitionOf(entity))})` : '');

// drizzle-kit takes the last of two tables silently, and the first is never created.
function refuseTwin(first, second) {
  const [a, b] = [first, second].map((table) => whereabouts(table, getTableConfig(table)));
  throw refused(`two tables are named ${b.table}${a.shown()}${b.shown()}`,
    b.more('Rename one, or export only one of them.'));
}

// drizzle-kit would write SQL that needs a schema or a type which no migration creates.
function refuseHidden(entities, table, enums) {
  const config = getTableConfig(table);
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
