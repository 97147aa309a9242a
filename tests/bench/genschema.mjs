// A schema of N tables as a grown project has it: keys, typed columns with defaults, a foreign key and two indexes each;
// enums, checks and uniques sprinkled in.
//   node genschema.mjs N FILE [--mutate]
// --mutate changes about 5 % of the tables: a column more, a wider type, an index less, a new enum value.
import fs from 'node:fs';

const [count, file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isMutated = process.argv.includes('--mutate');

const imports = `import { bigint, boolean, check, index, integer, jsonb, numeric, pgEnum, pgTable, serial, text, timestamp, unique, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
`;
const actions = ['cascade', 'set null', 'no action'];
const padded = (i) => String(i).padStart(4, '0');
const variable = (i) => `t${padded(i)}`;

function enumOf(i) {
  const added = isMutated && i % 200 === 0 ? "'paused', " : '';
  return `export const e${i} = pgEnum('status_${i}', ['new', 'active', ${added}'done']);\n`;
}

function columnsOf(i, isChanged) {
  const parent = `integer('parent_id').references(() => ${variable(Math.floor(i / 2))}.id, { onDelete: '${actions[i % 3]}' })`;
  return [
    `id: ${i % 4 === 0 ? "integer('id').primaryKey().generatedAlwaysAsIdentity()" : "serial('id').primaryKey()"}`,
    ...(i > 0 ? [`parentId: ${parent}`] : []),
    `name: varchar('name', { length: ${isChanged ? 512 : 255} }).notNull()`,
    `slug: text('slug').notNull()${i % 5 === 0 ? '.unique()' : ''}`,
    `status: e${i - (i % 10)}('status').default('new').notNull()`,
    "amount: numeric('amount', { precision: 12, scale: 2 }).default('0').notNull()",
    "meta: jsonb('meta').default({ a: 1, b: ['x'] })",
    "tags: text('tags').array()",
    "externalId: uuid('external_id').defaultRandom()",
    "active: boolean('active').default(true).notNull()",
    "counter: bigint('counter', { mode: 'number' }).default(0)",
    "createdAt: timestamp('created_at', { withTimezone: true }).defaultNow().notNull()",
    "updatedAt: timestamp('updated_at', { precision: 3, mode: 'string' })",
    ...(isChanged ? ["addedColumn: text('added_column')"] : []),
  ];
}

function extrasOf(i, isChanged) {
  const kind = i % 7 === 0 ? 'uniqueIndex' : 'index';
  const where = i % 6 === 0 ? '.where(sql`${t.active} = true`)' : '';
  return [
    `index('idx_${i}_name').on(t.name)`,
    ...(isChanged ? [] : [`${kind}('idx_${i}_slug_status').on(t.slug, t.status.desc())${where}`]),
    ...(i % 8 === 0 ? [`check('chk_${i}_amount', sql\`\${t.amount} >= 0\`)`] : []),
    ...(i % 9 === 0 ? [`unique('uq_${i}_name_ext').on(t.name, t.externalId)`] : []),
  ];
}

function table(i) {
  const isChanged = isMutated && i % 20 === 7;
  return `${i % 10 === 0 ? enumOf(i) : ''}export const ${variable(i)} = pgTable('table_${padded(i)}', {
  ${columnsOf(i, isChanged).join(',\n  ')},
}, (t) => [
  ${extrasOf(i, isChanged).join(',\n  ')},
]);
`;
}

fs.writeFileSync(file, [imports, ...Array.from({ length: Number(count) }, (_, i) => table(i))].join('\n'));
