// What finished schema code answers, the same in our engine and in Node.js: a line of JSON with what was found, then the
// snapshot, which is parsed by itself.

import { collectEntities, exportedValues } from './collectEntities.js';
import { definitionOf } from './stacks.js';
import { firstTable } from './definitions.js';
import { refuseUnexported } from './refuseUnexported.js';
import { refuseUnsupportedEntities } from './refuseUnsupported.js';
import { request } from './request.js';
import { schemaSnapshot } from './schemaSnapshot.js';

const { stringify } = JSON; // before any other code could replace it

/** @param {{file: string, exports: unknown}[]} modules the schema files, loaded in drizzle-kit's order */
export function schemaAnswer(modules, { standIns, drizzleVersion }) {
  const values = modules.flatMap(({ file, exports }) => exportedValues(exports, request.order[file]));
  const entities = collectEntities(values);
  refuseUnexported(entities, values, firstTable());
  refuseUnsupportedEntities(entities);
  const { json, tableNames } = schemaSnapshot(entities, request.casing);
  const definitions = entities.tables.flatMap((table, i) => {
    const place = definitionOf(table);
    return place ? [{ name: tableNames[i], ...place }] : [];
  });
  return `${stringify({ definitions, standIns, drizzleVersion })}\n${json}`;
}
