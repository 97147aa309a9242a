// Where each table is made: drizzle's own pgTable, pgTableCreator and pgSchema, wrapped to keep the stack of the call.

import * as pg from 'drizzle-orm/pg-core';
import { checkedBuilders } from './checkedBuilders.js';
import { placeOf } from './host.js';

const stacks = new WeakMap();

function keepStack(table) {
  if (typeof table === 'object' && table !== null) stacks.set(table, new Error());
  return table;
}

/** The place where `table` was made, or null. */
export function definitionOf(table) {
  return stacks.has(table) ? placeOf(stacks.get(table).stack) : null;
}

// `pgTable('t', (d) => ({ … }))` is given drizzle's column functions; it gets ours.
function recordingTable(make) {
  return (name, columns, ...more) =>
    keepStack(make(name, typeof columns === 'function' ? columns(checkedBuilders) : columns, ...more));
}

/** What schema code gets in place of drizzle's functions of these names. */
export const recording = {
  ...checkedBuilders,
  pgTable: recordingTable(pg.pgTable),
  pgTableCreator: (...given) => recordingTable(pg.pgTableCreator(...given)),
  pgSchema: (...given) => {
    const schema = pg.pgSchema(...given);
    schema.table = recordingTable(schema.table);
    return schema;
  },
};
