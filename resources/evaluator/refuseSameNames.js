// Names that are one to PostgreSQL, which would refuse the SQL: the same name twice in one of its lists, or two names of
// which it keeps the same 63 bytes.

import { importBehind } from './standIn.js';
import { inOrderOfCode } from './stacks.js';
import { refused } from './complaint.js';
import { shownPlace } from './request.js';

const LIMIT = 63;

const HINTS = {
  relations: 'Rename one of them: tables, indexes, primary keys, unique constraints and sequences of a schema share one '
    + 'list of names.',
  types: 'Rename one of them: every table is a type too, so tables and enums of a schema share one list of names.',
  constraints: 'Rename or remove one of them: the constraints of a table share one list of names.',
  columns: 'Rename one of them.',
};

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

function told({ what, place }) {
  const where = place();
  return where ? `${what} (${shownPlace(where)})` : what;
}

function refuse(list, one, other) {
  const [first, second] = inOrderOfCode(one, other, ({ place }) => place());
  const place = second.place();
  if (first.name === second.name)
    throw refused(`the name "${second.name}" is given twice: to ${told(first)} and to ${told(second)}`,
      { place, hint: HINTS[list] });
  throw refused(`PostgreSQL cuts names at 63 bytes, and "${first.name}", the name of ${told(first)}, and `
    + `"${second.name}", the name of ${told(second)}, become the same`, { place, hint: 'Shorten one of them.' });
}

/**
 * @param {{list: string, of: string, name: string, what: string, place: () => object | null}[]} names all names: `list`
 *   is a key of HINTS, `of` the schema or table that it belongs to, `what` bears the name
 */
export function refuseSameNames(names) {
  const lists = Object.fromEntries(Object.keys(HINTS).map((list) => [list, new Map()]));
  for (const entry of names) {
    if (importBehind(entry.name) !== undefined) continue;
    const ofList = lists[entry.list];
    if (!ofList.has(entry.of)) ofList.set(entry.of, new Map());
    const taken = ofList.get(entry.of);
    const cut = cutName(entry.name);
    if (taken.has(cut)) refuse(entry.list, taken.get(cut), entry);
    taken.set(cut, entry);
  }
}
