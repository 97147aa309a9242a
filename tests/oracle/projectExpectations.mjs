// Runs the real drizzle-kit in each project of tests/projects and writes, or with --check compares, what it makes of
// it: expected.json (the snapshot, ids made zero), expected.sql, expected.config.json (what it read and would connect
// to; paths relative to the project).  node projectExpectations.mjs [--modules DIR] [--check] [NAME…]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caseOf, layInstalled, projectNames, projectsRoot } from './layProject.mjs';
import { settleExpectations } from './settleExpectations.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modules: { type: 'string', default: join(here, '../../build/npm/oracle/node_modules') },
    check: { type: 'boolean', default: false },
  },
});
const modules = resolve(options.modules);
const zeroId = '00000000-0000-0000-0000-000000000000';
const timeLimitMs = 60_000;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/// A project in a temporary folder, in which the real tool runs.
class Project {
  constructor(name) {
    this.case = caseOf(name);
    this.temporary = realpathSync(mkdtempSync(join(tmpdir(), 'raingauge-project-')));
    this.root = join(this.temporary, name);
    layInstalled(name, this.root, modules);
  }

  /// Runs a command of the tool where the project runs it; returns what it printed and what was recorded.
  async run(command, environment = {}) {
    const cwd = join(this.root, this.case.folder ?? '.');
    const record = join(this.temporary, 'record.json');
    const config = this.case.config ? ['--config', this.case.config] : [];
    const output = await outputOf(process.execPath,
      ['--require', join(here, 'recordDrizzleKit.cjs'), join(this.root, 'node_modules/drizzle-kit/bin.cjs'), command, ...config],
      { cwd, env: { PATH: process.env.PATH, ...this.case.environment, ...environment, RAINGAUGE_RECORD: record } });
    return { output, record: readJson(record) };
  }

  /// The migration that was written: its folder and texts.
  written() {
    const journal = findFile(this.root, '_journal.json');
    const entry = journal && readJson(journal).entries[0];
    if (!entry) return undefined;
    const meta = dirname(journal);
    const snapshot = readdirSync(meta).find((file) => file.endsWith('_snapshot.json'));
    return {
      out: dirname(meta),
      sql: readFileSync(join(dirname(meta), `${entry.tag}.sql`), 'utf8'),
      snapshot: readFileSync(join(meta, snapshot), 'utf8')
        .replace(/^(\{\n {2}"id": ")[^"]*(",\n {2}"prevId": ")[^"]*/, `$1${zeroId}$2${zeroId}`),
    };
  }

  /// A recorded value, its paths made relative to the project.
  shown(value) {
    return JSON.parse(JSON.stringify(value).replaceAll(`${this.root}/`, '').replaceAll(this.root, '.'));
  }

  remove() {
    rmSync(this.temporary, { recursive: true });
  }
}

function findFile(folder, name) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === name) return join(folder, name);
    const found = entry.isDirectory() && entry.name !== 'node_modules' && findFile(join(folder, entry.name), name);
    if (found) return found;
  }
  return undefined;
}

function outputOf(program, args, settings) {
  const child = spawn(program, args, { ...settings, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeLimitMs });
  return new Promise((done, failed) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => { output += bytes; });
    child.on('error', failed);
    child.on('close', () => done(output));
  });
}

/// What the real tool makes of a project: file name → text.
async function expectations(name) {
  const project = new Project(name);
  try {
    const generated = await project.run('generate');
    const migration = project.written();
    if (!migration) throw new Error(`${name}: drizzle-kit wrote nothing:\n${generated.output}`);
    const connected = await project.run('migrate', { RAINGAUGE_PG: join(modules, 'pg') });
    const read = {
      config: project.shown(generated.record.config),
      out: relative(project.root, migration.out),
      files: project.shown(generated.record.files),
      connection: connected.record.connection ?? null,
    };
    return {
      'expected.json': migration.snapshot,
      'expected.sql': migration.sql,
      'expected.config.json': `${JSON.stringify(read, null, 2)}\n`,
    };
  } finally {
    project.remove();
  }
}

const names = positionals.length ? positionals : projectNames();
await settleExpectations(names, { root: projectsRoot, check: options.check, what: 'projects', expectations });
