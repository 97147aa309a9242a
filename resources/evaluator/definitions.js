// Where each entity is made: drizzle's own pgTable, pgEnum, pgSchema and so on, wrapped to keep the stack of the call
// and to refuse stand-ins where drizzle would pass over them.

import * as pg from 'drizzle-orm/pg-core';
import { checkedBuilders } from './checkedBuilders.js';
import { checkedColumns, checkedExtra } from './checkedTable.js';
import { keepStack } from './stacks.js';
import { recordedConstraints } from './recordedConstraints.js';
import { refuseStandIn } from './standIn.js';

let first;

/** The first table that the code has made, or undefined. */
export const firstTable = () => first;

const recording = (make) => (...given) => keepStack(make(...given));

// `pgTable('t', (d) => ({ … }))` is given drizzle's column functions; it gets `builders` where these are given.
function recordingTable(make, builders) {
  return (name, columns, extra, ...more) => {
    refuseStandIn(name, 'the name of a table');
    const given = typeof columns === 'function' && builders ? columns(builders) : columns;
    const table = keepStack(make(name, checkedColumns(name, given), checkedExtra(name, extra), ...more));
    first ??= table;
    return table;
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

function recordingSchema(make, builders) {
  return (...given) => {
    const schema = keepStack(make(...given));
    const wraps = { table: (table) => recordingTable(table, builders), enum: recordingEnum, view: recordingView,
      materializedView: recordingView, sequence: recording };
    for (const [name, wrap] of Object.entries(wraps))
      if (typeof schema[name] === 'function') schema[name] = wrap(schema[name].bind(schema));
    return schema;
  };
}

/**
 * What schema code gets in place of the functions of `module`, which is drizzle-orm/pg-core or a part of it.
 * @param {object} [builders] column functions for tables written as a function
 */
export function recorded(module, builders) {
  const makers = {
    pgTable: (make) => recordingTable(make, builders),
    pgTableCreator: (make) => (...given) => recordingTable(make(...given), builders),
    pgEnum: recordingEnum,
    pgView: recordingView,
    pgMaterializedView: recordingView,
    pgSequence: recording,
    pgRole: recording,
    pgPolicy: recording,
    pgSchema: (make) => recordingSchema(make, builders),
  };
  return Object.fromEntries(Object.entries(makers).filter(([name]) => typeof module[name] === 'function')
    .map(([name, wrap]) => [name, wrap(module[name])]).concat(Object.entries(recordedConstraints(module))));
}

/** The same for the drizzle-orm that is bundled with this runtime. */
export const recordingFunctions = { ...checkedBuilders, ...recorded(pg, checkedBuilders) };
