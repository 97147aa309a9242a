// Where each entity is made: drizzle's own pgTable, pgEnum, pgSchema and so on, wrapped to keep the stack of the call
// and to refuse stand-ins where drizzle would pass over them.

import * as pg from 'drizzle-orm/pg-core';
import { checkedBuilders } from './checkedBuilders.js';
import { checkedColumns, checkedExtra } from './checkedTable.js';
import { placeOf } from './host.js';
import { refuseStandIn } from './standIn.js';

const stacks = new WeakMap();

function keepStack(entity, stack = new Error()) {
  if ((typeof entity === 'object' || typeof entity === 'function') && entity !== null) stacks.set(entity, stack);
  return entity;
}

/** The place where `entity` was made, or null. */
export function definitionOf(entity) {
  return stacks.has(entity) ? placeOf(stacks.get(entity).stack) : null;
}

const recording = (make) => (...given) => keepStack(make(...given));

// `pgTable('t', (d) => ({ … }))` is given drizzle's column functions; it gets ours.
function recordingTable(make) {
  return (name, columns, extra, ...more) => {
    refuseStandIn(name, 'the name of a table');
    const given = typeof columns === 'function' ? columns(checkedBuilders) : columns;
    return keepStack(make(name, checkedColumns(name, given), checkedExtra(name, extra), ...more));
  };
}

function recordingEnum(make) {
  return (name, values, ...more) => {
    refuseStandIn(values, 'the values of an enum');
    return keepStack(make(name, values, ...more));
  };
}

// A view comes out of the last call of a chain and is told by the first.
function recordingView(make) {
  return (...given) => {
    const builder = make(...given);
    const stack = new Error();
    for (const last of ['as', 'existing']) {
      const method = builder[last];
      if (method) builder[last] = (...more) => keepStack(method.apply(builder, more), stack);
    }
    return builder;
  };
}

/** What schema code gets in place of drizzle's functions of these names. */
export const recordingFunctions = {
  ...checkedBuilders,
  pgTable: recordingTable(pg.pgTable),
  pgTableCreator: (...given) => recordingTable(pg.pgTableCreator(...given)),
  pgEnum: recordingEnum(pg.pgEnum),
  pgView: recordingView(pg.pgView),
  pgMaterializedView: recordingView(pg.pgMaterializedView),
  pgSequence: recording(pg.pgSequence),
  pgRole: recording(pg.pgRole),
  pgPolicy: recording(pg.pgPolicy),
  pgSchema: (...given) => {
    const schema = keepStack(pg.pgSchema(...given));
    schema.table = recordingTable(schema.table);
    schema.enum = recordingEnum(schema.enum.bind(schema));
    schema.view = recordingView(schema.view);
    schema.materializedView = recordingView(schema.materializedView);
    schema.sequence = recording(schema.sequence);
    return schema;
  },
};
