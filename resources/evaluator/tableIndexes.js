// Indexes of one table, as drizzle-kit 0.31.11 puts them into a snapshot. Index names are shared by a whole schema.

import { is, SQL } from 'drizzle-orm';
import { columnName } from './columnName.js';
import { refused } from './complaint.js';
import { sqlText } from './sqlText.js';

/** `where` words and places a refusal. */
export function indexesOf({ name: tableName, indexes }, casing, where) {
  const result = {};
  for (const index of indexes) {
    const { config } = index;
    refuseUnusable(config, casing, where);
    const columns = config.columns.map((column) => indexColumn(column, casing));
    const name = config.name ? config.name
      : `${tableName}_${columns.map(({ expression }) => expression).join('_')}_index`;
    where.take('relations', name, 'an index of table', index);
    result[name] = {
      name,
      columns,
      isUnique: config.unique ?? false,
      where: config.where ? sqlText(config.where, casing) : undefined,
      concurrently: config.concurrently ?? false,
      method: config.method ?? 'btree',
      with: config.with ?? {},
    };
  }
  return result;
}

function refuseUnusable(config, casing, where) {
  for (const column of config.columns) {
    if (is(column, SQL)) {
      if (config.name === undefined)
        throw refused(`an index of table ${where.table} on the expression \`${sqlText(column, casing, 'indexes')}\` `
          + 'has no name', where.more('Name it: index("name").on(…). Only indexes on columns are named by themselves.'));
    } else if (column.type === 'PgVector' && column.indexConfig.opClass === undefined) {
      throw refused(`an index of table ${where.table} on the vector column "${columnName(column, casing)}" names no `
        + 'operator class', where.more('Add one, e.g. table.column.op("vector_l2_ops"); vectors have no default.'));
    }
  }
}

function indexColumn(column, casing) {
  if (is(column, SQL))
    return { expression: sqlText(column, casing, 'indexes'), asc: true, isExpression: true, nulls: 'last' };
  const { order, nulls, opClass } = column.indexConfig ?? {};
  return {
    expression: columnName(column, casing),
    isExpression: false,
    asc: order === 'asc',
    nulls: nulls || (order === 'desc' ? 'first' : 'last'),
    opclass: opClass,
  };
}
