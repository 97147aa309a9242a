// Grows a migrations folder that holds one migration to N of them, a column more with each: the long history of a project
// with a large schema. Writes what drizzle-kit would: SQL, snapshots chained by their ids, journal.
//   node growhistory.mjs OUT N
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const [out, count] = process.argv.slice(2);
const inMeta = (name) => path.join(out, 'meta', name);
const read = (name) => JSON.parse(fs.readFileSync(inMeta(name), 'utf8'));
const write = (name, value) => fs.writeFileSync(inMeta(name), JSON.stringify(value, null, 2));

const journal = read('_journal.json');
const snapshot = read('0000_snapshot.json');
const tables = Object.values(snapshot.tables);
for (let idx = 1; idx < Number(count); idx += 1) {
  const number = String(idx).padStart(4, '0');
  const tag = `${number}_column_${number}`;
  const table = tables[idx % tables.length];
  const column = `added_${number}`;
  table.columns[column] = { name: column, type: 'text', primaryKey: false, notNull: false };
  snapshot.prevId = snapshot.id;
  snapshot.id = randomUUID();
  journal.entries.push({ ...journal.entries[0], idx, when: journal.entries[0].when + idx * 1000, tag });
  fs.writeFileSync(path.join(out, `${tag}.sql`), `ALTER TABLE "${table.name}" ADD COLUMN "${column}" text;`);
  write(`${number}_snapshot.json`, snapshot);
}
write('_journal.json', journal);
