// Tables that are made and not exported. drizzle-kit sees none of them, and if nothing else is exported either, it drops
// everything that the database holds.

import { getTableName } from 'drizzle-orm';
import { definitionOf } from './stacks.js';
import { importBehind } from './standIn.js';
import { request, shownPlace } from './request.js';
import { unreadable } from './complaint.js';

const OTHER_DATABASES = /^drizzle-orm\/(mysql|sqlite|singlestore|gel|mssql|cockroach)-core/;

/** @param {object | undefined} made the first table that the code has made */
export function refuseUnexported(entities, values, made) {
  if (Object.values(entities).some((list) => list.length > 0)) return;
  const other = values.map(importBehind).find((name) => OTHER_DATABASES.test(name));
  if (other !== undefined)
    throw unreadable(`the schema files export nothing of "drizzle-orm/pg-core", but tables of "${other}"`,
      { place: request.externals.find(({ name }) => name === other) ?? null,
        hint: 'Raingauge works with PostgreSQL only: name the PostgreSQL schema in the config\'s `schema`.' });
  if (made === undefined) return;
  const place = definitionOf(made);
  throw unreadable(`the code makes the table "${getTableName(made)}"${place ? ` (${shownPlace(place)})` : ''}, but the schema `
    + 'files export nothing', { place, hint: 'Write `export` before it: drizzle-kit sees only what is exported.' });
}
