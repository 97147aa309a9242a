// Runs the real drizzle-kit over the schema pairs of tests/corpus and tests/oracle/differences and writes, or with
// --check compares, what it makes of them. See README.md.
import {
  cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runDrizzleKit } from './runDrizzleKit.mjs';
import { settleExpectations } from './settleExpectations.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modules: { type: 'string', default: join(here, '../../build/npm/oracle/node_modules') },
    root: { type: 'string', default: join(here, '../corpus') },
    differences: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const root = options.differences ? join(here, 'differences') : resolve(options.root);
const modules = resolve(options.modules);
const zeroId = '00000000-0000-0000-0000-000000000000';

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const readJson = (path) => JSON.parse(readText(path) ?? 'null');
const versionOf = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;

/// A schema is one file, or a folder of files.
function sourceOf(folder, side) {
  return [join(folder, `${side}.ts`), join(folder, side)].find((path) => existsSync(path));
}

/// A temporary project in which the real tool runs.
class Project {
  constructor(caseFolder) {
    this.caseFolder = caseFolder;
    this.folder = mkdtempSync(join(tmpdir(), 'raingauge-oracle-'));
    this.config = readJson(join(caseFolder, 'case.json'))?.config ?? {};
    symlinkSync(modules, join(this.folder, 'node_modules'));
  }

  async generate(side, out, answers) {
    const source = sourceOf(this.caseFolder, side);
    const isFile = source.endsWith('.ts');
    const schema = join(this.folder, isFile ? 'schema.ts' : 'schema');
    for (const old of ['schema.ts', 'schema']) rmSync(join(this.folder, old), { recursive: true, force: true });
    cpSync(source, schema, { recursive: true });
    const config = { dialect: 'postgresql', schema: isFile ? './schema.ts' : './schema/**/*.ts', out, ...this.config };
    writeFileSync(join(this.folder, 'drizzle.config.json'), JSON.stringify(config));
    const output = await runDrizzleKit(this.folder, side, answers);
    return { output, ...this.written(out, side) };
  }

  /// The SQL and snapshot of the migration `name`, if one was written; ids, which are random, made zero.
  written(out, name) {
    const folder = join(this.folder, out);
    const sqlFile = existsSync(folder) && readdirSync(folder).find((file) => file.endsWith(`_${name}.sql`));
    if (!sqlFile) return {};
    const snapshot = readText(join(folder, 'meta', `${sqlFile.slice(0, 4)}_snapshot.json`));
    return {
      sql: readText(join(folder, sqlFile)),
      snapshot: snapshot.replace(/^(\{\n {2}"id": ")[^"]*(",\n {2}"prevId": ")[^"]*/, `$1${zeroId}$2${zeroId}`),
    };
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const saysNoChanges = (run) => run.output.includes('No schema changes');
const failure = (name, run) => new Error(`${name}: drizzle-kit wrote nothing:\n${run.output}`);

/// The part of a failed run's output that is the same from run to run and with every Node.js: which error, where.
function crashOf(output) {
  const crash = /^(\w*Error)\b[^]*?^\s+at (?:async )?([\w.]+)/m.exec(output);
  return crash ? `${crash[1]} in ${crash[2]}\n` : `${output.split('\n').filter(Boolean).at(-1)}\n`;
}

/// What the real tool makes of a case: file name → text (undefined: the file must not be there).
async function expectations(name) {
  const caseFolder = join(root, name);
  const project = new Project(caseFolder);
  try {
    const before = sourceOf(caseFolder, 'before') ? await project.generate('before', 'out') : undefined;
    if (before && !before.snapshot && !saysNoChanges(before)) throw failure(name, before);
    const after = await project.generate('after', 'out', readJson(join(caseFolder, 'answers.json')));
    if (options.differences)
      return {
        'theirs.sql': after.sql ?? (saysNoChanges(after) ? '' : undefined),
        'theirs.txt': after.sql !== undefined || saysNoChanges(after) ? undefined : crashOf(after.output),
      };
    if (!after.snapshot && !saysNoChanges(after)) throw failure(name, after);
    const whole = after.snapshot ? after : await project.generate('after', 'fresh');
    return {
      'expected.sql': after.sql ?? '',
      'expected.before.json': before?.snapshot,
      'expected.after.json': whole.snapshot,
      'made-by': `drizzle-kit ${versionOf('drizzle-kit')}, drizzle-orm ${versionOf('drizzle-orm')}\n`,
    };
  } finally {
    project.remove();
  }
}

const names = positionals.length
  ? positionals
  : readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
await settleExpectations(names, { root, check: options.check, what: 'cases', expectations });
