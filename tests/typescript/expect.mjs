// Writes projects/*/expected.json: the snapshot of the real drizzle-kit, without id and prevId. Run by hand, with the
// folder of node_modules that tests/oracle installs:  node expect.mjs build/npm/oracle/node_modules
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = resolve(process.argv[2]);
const projects = join(dirname(fileURLToPath(import.meta.url)), 'projects');

for (const name of readdirSync(projects)) {
  const folder = mkdtempSync(join(tmpdir(), 'expect-'));
  cpSync(join(projects, name), folder, { recursive: true });
  symlinkSync(modules, join(folder, 'node_modules'));
  const log = execFileSync(process.execPath, [join(modules, 'drizzle-kit/bin.cjs'), 'generate'], { cwd: folder, stdio: 'pipe' });
  const snapshot = join(folder, 'drizzle/meta/0000_snapshot.json');
  if (!existsSync(snapshot)) throw new Error(`${name}: drizzle-kit wrote nothing\n${log}`);
  const { id, prevId, ...rest } = JSON.parse(readFileSync(snapshot, 'utf8'));
  writeFileSync(join(projects, name, 'expected.json'), `${JSON.stringify(rest, null, 2)}\n`);
  rmSync(folder, { recursive: true });
}
