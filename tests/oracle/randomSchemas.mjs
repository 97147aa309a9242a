// node randomSchemas.mjs --seed N --count N --out DIR: writes pairs of random schemas, before.ts and after.ts, as
// folders like those of tests/corpus.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editSchema, randomSchema, randomSource } from './randomModel.mjs';

const { values: options } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, out: { type: 'string' } },
});
const text = JSON.stringify;

function columnCode(column, enums, references) {
  const [type, after = ''] = column.enumType
    ? [`enum${enums.findIndex(({ name }) => name === column.enumType)}()`]
    : column.type.split(/(?<=\))(?=\.)/);
  const named = type.replace('()', `(${text(column.name)})`).replace('({', `(${text(column.name)}, {`);
  const reference = references.find((each) => each.column === column.name);
  return [
    `  ${text(column.name)}: ${named}${after}`,
    column.isKey ? '.primaryKey()' : '',
    column.value ? `.default(${column.value})` : '',
    column.notNull ? '.notNull()' : '',
    reference ? `.references((): AnyPgColumn => ${reference.variable}.id, { onDelete: ${text(reference.action)} })` : '',
  ].join('');
}

const columnOf = ({ column }) => `table[${text(column)}]`;

function indexCode(index) {
  const make = index.isUnique ? 'uniqueIndex' : 'index';
  const order = index.isDescending ? '.desc()' : '';
  const where = index.where ? `.where(sql\`\${${columnOf(index)}} is not null\`)` : '';
  return `${make}(${text(index.name)}).on(${columnOf(index)}${order})${where}`;
}

function uniqueCode(unique) {
  return `unique(${text(unique.name)}).on(${columnOf(unique)})${unique.nullsEqual ? '.nullsNotDistinct()' : ''}`;
}

const checkCode = (check) => `check(${text(check.name)}, sql\`\${${columnOf(check)}} ${check.text}\`)`;

function constraintCode({ indexes, uniques, checks }) {
  return [...indexes.map(indexCode), ...uniques.map(uniqueCode), ...checks.map(checkCode)];
}

function schemaCode({ enums, tables }) {
  const variableOf = (name) => `table${tables.findIndex((table) => table.name === name)}`;
  const lines = [
    'import { sql } from "drizzle-orm";',
    'import {',
    '  type AnyPgColumn, bigint, boolean, check, date, doublePrecision, index, integer, json, jsonb, numeric, pgEnum,',
    '  pgSchema, pgTable, real, serial, smallint, text, timestamp, unique, uniqueIndex, uuid, varchar,',
    '} from "drizzle-orm/pg-core";',
    'export const app = pgSchema("app");',
    ...enums.map(({ name, values }, at) => `export const enum${at} = pgEnum(${text(name)}, ${text(values)});`),
  ];
  for (const table of tables) {
    const references = table.references.map((each) => ({ ...each, variable: variableOf(each.target) }));
    const make = table.space ? `${table.space}.table` : 'pgTable';
    lines.push(`export const ${variableOf(table.name)} = ${make}(${text(table.name)}, {`);
    lines.push(...table.columns.map((column) => `${columnCode(column, enums, references)},`));
    lines.push('}, (table) => [', ...constraintCode(table).map((line) => `  ${line},`), ']);');
  }
  return `${lines.join('\n')}\n`;
}

for (let at = 0; at < Number(options.count); ++at) {
  const source = randomSource(Number(options.seed) * 100_003 + at);
  const before = randomSchema(source);
  const after = editSchema(source, before);
  const folder = join(options.out, `random-${String(at).padStart(4, '0')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'before.ts'), schemaCode(before));
  writeFileSync(join(folder, 'after.ts'), schemaCode(after));
  writeFileSync(join(folder, 'answers.json'), '{ "renames": [] }\n');
}
