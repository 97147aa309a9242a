// PostgreSQL cuts names at 63 bytes without an error. Two names that become one by that are refused with both names.

import { refused } from './complaint.js';

const LIMIT = 63;

function byteLength(char) {
  const code = char.codePointAt(0);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** `name` as PostgreSQL keeps it: whole characters up to 63 bytes. */
export function cutName(name) {
  if (name.length * 3 <= LIMIT) return name;
  let bytes = 0;
  let kept = '';
  for (const char of name) {
    bytes += byteLength(char);
    if (bytes > LIMIT) break;
    kept += char;
  }
  return kept;
}

function refuse(names, what, place) {
  const taken = new Map();
  for (const name of names) {
    const cut = cutName(name);
    const other = taken.get(cut);
    if (other !== undefined && other !== name)
      throw refused(`PostgreSQL cuts names at 63 bytes, and ${what} "${other}" and "${name}" become the same`,
        { place: place() });
    taken.set(cut, name);
  }
}

/** @param {(key: string) => object | null} placeOfTable where the table of a snapshot key is made */
export function refuseCutNames(tables, placeOfTable) {
  const relations = new Map();
  for (const [key, table] of Object.entries(tables)) {
    const place = () => placeOfTable(key);
    refuse(Object.keys(table.columns), `the columns of table "${key}"`, place);
    refuse(['foreignKeys', 'compositePrimaryKeys', 'uniqueConstraints', 'checkConstraints']
      .flatMap((kind) => Object.keys(table[kind])), `the constraints of table "${key}"`, place);
    const schema = table.schema || 'public';
    relations.set(schema, [...relations.get(schema) ?? [], table.name, ...Object.keys(table.indexes)]);
  }
  for (const names of relations.values()) refuse(names, 'the tables or indexes', () => null);
}
