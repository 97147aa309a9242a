// A path inside a snapshot → the words of a message: tables, public.users, columns, name → column `public.users.name`.

const kinds = { columns: 'column', indexes: 'index', foreignKeys: 'foreign key', compositePrimaryKeys: 'primary key',
  uniqueConstraints: 'unique constraint', checkConstraints: 'check constraint' };

const parts = { default: 'the default of ', type: 'the type of ', name: 'the name of ', value: 'the SQL of ',
  where: 'the SQL of ', expression: 'the SQL of ' };

export function shownPath([section, key, kind, child, ...rest]) {
  if (section === 'enums') return key === undefined ? 'the name of an enum' : `the enum \`${key}\``;
  if (section === 'schemas') return 'the name of a schema';
  if (section !== 'tables' || key === undefined) return 'the name of a table';
  if (kind === undefined || !Object.hasOwn(kinds, kind)) return `the table \`${key}\``;
  if (child === undefined) return `the name of ${kind === 'indexes' ? 'an' : 'a'} ${kinds[kind]} of \`${key}\``;
  return `${parts[rest.at(-1)] ?? ''}${kinds[kind]} \`${key}.${child}\``;
}
