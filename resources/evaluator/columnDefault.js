// A column's default as the snapshot holds it: SQL text in a string, numbers and booleans bare. As drizzle-kit 0.31.11
// wherever its SQL says what the code says; quotes in JSON and arrays, points, lines, vectors, infinite numbers and
// bigints, which it gets wrong or crashes on, are written as PostgreSQL reads them.

import { is, SQL } from 'drizzle-orm';
import { PgArray } from 'drizzle-orm/pg-core';
import { sqlText } from './sqlText.js';

const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const isJson = (type) => type === 'json' || type === 'jsonb';

/** The default of `column`, or undefined when it has none. */
export function columnDefault(column, casing) {
  const value = column.default;
  if (value === undefined) return undefined;
  const type = column.getSQLType().toLowerCase();
  if (is(value, SQL)) return sqlText(value, casing, 'default');
  if (typeof value === 'string') return isJson(type) && !readsAsJson(value) ? json(value, type) : quote(value);
  if (isJson(type)) return json(value, type);
  if (value instanceof Date) return quote(dateText(value, type));
  if (/\[\d*\]/.test(type) && Array.isArray(value)) return quote(arrayText(value, elementOf(column)));
  return scalar(column, value, casing);
}

// jsonb().default('{}') is common and means the empty object; jsonb().default('draft') must become a JSON string.
function readsAsJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const json = (value, type) => `${quote(JSON.stringify(value))}::${type}`;

function dateText(date, type) {
  if (type === 'date') return date.toISOString().split('T')[0];
  if (type === 'timestamp') return date.toISOString().replace('T', ' ').slice(0, 23);
  return date.toISOString();
}

function scalar(column, value, casing) {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isFinite(value) ? value : quote(String(value));
  if (typeof value !== 'object' || value === null) return value;
  const mapped = column.mapToDriverValue(value);
  if (is(mapped, SQL)) return sqlText(mapped, casing, 'default');
  if (typeof mapped === 'object' && mapped !== null) return quote(JSON.stringify(mapped));
  return typeof mapped === 'string' ? quote(mapped) : mapped;
}

function elementOf(column) {
  let base = column;
  while (is(base, PgArray)) base = base.baseColumn;
  return { type: base.getSQLType().toLowerCase().split('[')[0], column: base === column ? undefined : base };
}

const doubleQuoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function arrayText(values, element) {
  return `{${values.map((value) => elementText(value, element)).join(',')}}`;
}

function elementText(value, element) {
  if (isJson(element.type) && !['number', 'boolean'].includes(typeof value) && !Array.isArray(value))
    return doubleQuoted(typeof value === 'string' && readsAsJson(value) ? value : JSON.stringify(value ?? null));
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return arrayOrValue(value, element);
  if (value instanceof Date) return doubleQuoted(dateText(value, element.type));
  if (typeof value === 'object') return doubleQuoted(mappedText(value, element));
  return doubleQuoted(String(value));
}

// A point in an array of points is itself an array: the column says how it is written.
function arrayOrValue(value, element) {
  if (!element.column || !['point', 'line'].includes(element.type)) return arrayText(value, element);
  return Array.isArray(value[0]) ? arrayText(value, element) : doubleQuoted(mappedText(value, element));
}

function mappedText(value, element) {
  const mapped = element.column?.mapToDriverValue(value);
  return typeof mapped === 'string' ? mapped : JSON.stringify(value);
}
