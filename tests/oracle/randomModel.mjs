// A random schema as plain values, and random edits of it that the real drizzle-kit gets right: no renames, no
// conversions without an automatic cast, no key to what is being dropped.

/// A small generator with a seed (mulberry32): the same schemas on every machine.
export function randomSource(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, chance: (percent) => below(100) < percent, pick: (list) => list[below(list.length)] };
}

const words = ['user', 'order', 'select', 'item', 'naïve 😀', 'Größe', '7', '42', 'two words', "it's", 'camelCase',
  'a.b', 'group', 'price', 'state', 'zeta', 'Alpha', '_hidden', 'note', 'kind'];

/// Type families: each may change into any of its members without USING.
const families = [
  { types: ['smallint()', 'integer()', 'bigint({ mode: "number" })'], defaults: ['0', '7', '-3', 'sql`1 + 1`'] },
  {
    types: ['varchar({ length: 20 })', 'varchar({ length: 300 })', 'text()'],
    defaults: ['""', '"x"', '"it\'s"', 'sql`lower(\'X\')`'],
  },
  {
    types: ['numeric({ precision: 8, scale: 2 })', 'numeric({ precision: 12, scale: 2 })', 'numeric()'],
    defaults: ['"1.5"', '"0"'],
  },
  {
    types: ['timestamp()', 'timestamp({ precision: 3 })', 'timestamp({ withTimezone: true })'],
    defaults: ['sql`now()`', 'new Date(0)'],
  },
  { types: ['boolean()'], defaults: ['true', 'false'] },
  { types: ['jsonb()', 'json()'], defaults: ['{}', '[1, "two"]'] },
  { types: ['uuid()'], defaults: ['sql`gen_random_uuid()`'] },
  { types: ['text().array()', 'varchar({ length: 9 }).array()'], defaults: ['[]', '["a", "b"]'] },
  { types: ['real()', 'doublePrecision()'], defaults: ['1.25', '1e21'] },
  { types: ['date()'], defaults: ['"2024-02-29"'] },
];

const uniqueName = (source, taken, prefix = '') => {
  for (;;) {
    const name = prefix + source.pick(words) + (source.chance(50) ? '' : source.below(90));
    if (!taken.some((other) => other.name === name)) return name;
  }
};

function randomColumn(source, schema, taken) {
  const name = uniqueName(source, taken);
  const notNull = source.chance(40);
  const hasDefault = source.chance(40);
  if (schema.enums.length && source.chance(12)) {
    const { name: enumType, values } = source.pick(schema.enums);
    return { name, enumType, value: hasDefault ? JSON.stringify(values[0]) : undefined, notNull };
  }
  const family = source.below(families.length);
  const { types, defaults } = families[family];
  return { name, family, type: source.pick(types), value: hasDefault ? source.pick(defaults) : undefined, notNull };
}

const canBeKey = (column) => column.family !== undefined && column.family < 4;

function addKeys(source, schema, table) {
  const plain = table.columns.filter(canBeKey);
  if (plain.length && source.chance(50)) addIndex(source, schema, table, source.pick(plain).name);
  if (plain.length && source.chance(30)) addUnique(source, schema, table, source.pick(plain).name);
  if (plain.length && source.chance(30)) addCheck(source, table, source.pick(plain).name);
  if (source.chance(60)) addReference(source, schema, table);
}

let counter = 0;
const addIndex = (source, schema, table, column) =>
  table.indexes.push({
    name: `index_${++counter}`,
    column,
    isUnique: source.chance(30),
    isDescending: source.chance(30),
    where: source.chance(20),
  });
const addUnique = (source, schema, table, column) =>
  table.uniques.push({ name: `unique_${++counter}`, column, nullsEqual: source.chance(30) });
const addCheck = (source, table, column) =>
  table.checks.push({ name: `check_${++counter}`, column, text: source.pick(['is not null', 'is distinct from null']) });
const addReference = (source, schema, table) => {
  const column = `ref_${++counter}`;
  table.columns.push({ name: column, type: 'integer()', family: 0, isReference: true });
  const action = source.pick(['cascade', 'set null', 'no action', 'restrict']);
  table.references.push({ column, target: source.pick(schema.tables).name, action });
};

function addTable(source, schema) {
  const lists = { columns: [], indexes: [], uniques: [], checks: [], references: [] };
  const table = { name: uniqueName(source, schema.tables), space: source.chance(25) ? 'app' : undefined, ...lists };
  table.columns.push({ name: 'id', type: source.pick(['integer()', 'serial()']), isKey: true });
  for (let count = source.below(6); count > 0; --count) table.columns.push(randomColumn(source, schema, table.columns));
  schema.tables.push(table);
  addKeys(source, schema, table);
}

const editable = (table) => table.columns.filter((column) => !column.isKey && !column.isReference);
const isUsed = (table, { name }) =>
  [...table.indexes, ...table.uniques, ...table.checks].some((user) => user.column === name);

const edits = [
  (source, schema, table) => table.columns.push(randomColumn(source, schema, table.columns)),
  (source, schema, table) => {
    const gone = source.pick(editable(table).filter((column) => !isUsed(table, column)));
    if (gone) table.columns.splice(table.columns.indexOf(gone), 1);
  },
  (source, schema, table) => {
    const column = source.pick(editable(table));
    if (column) column.notNull = !column.notNull;
  },
  (source, schema, table) => {
    const column = source.pick(editable(table).filter((each) => each.family !== undefined));
    if (column) column.value = column.value ? undefined : source.pick(families[column.family].defaults);
  },
  (source, schema, table) => {
    const column = source.pick(editable(table).filter((each) => each.family !== undefined && !each.value));
    if (column) column.type = source.pick(families[column.family].types);
  },
  (source, schema, table) => addKeys(source, schema, table),
  (source, schema, table) => table.indexes.splice(0, 1),
  (source, schema, table) => table.uniques.splice(0, 1),
  (source, schema, table) => table.checks.forEach((check) => (check.text = 'is not null or true')),
  (source, schema, table) =>
    table.references.forEach((reference) => (reference.action = source.pick(['cascade', 'restrict']))),
  (source, schema) => addTable(source, schema),
  (source, schema) => source.pick(schema.enums)?.values.splice(1 + source.below(2), 0, `value ${++counter}`),
  (source, schema, table) => {
    const isTarget = schema.tables.some((other) => other.references.some(({ target }) => target === table.name));
    if (!isTarget && schema.tables.length > 1) schema.tables.splice(schema.tables.indexOf(table), 1);
  },
];

export function randomSchema(source) {
  counter = 0;
  const schema = { enums: [], tables: [] };
  for (let count = source.below(3); count > 0; --count)
    schema.enums.push({ name: uniqueName(source, schema.enums, 'enum '), values: ['first', 'so-so', `start ${count}`] });
  for (let count = 1 + source.below(4); count > 0; --count) addTable(source, schema);
  return schema;
}

/// A changed copy.
export function editSchema(source, schema) {
  const edited = structuredClone(schema);
  for (let count = 1 + source.below(6); count > 0; --count) source.pick(edits)(source, edited, source.pick(edited.tables));
  return edited;
}
