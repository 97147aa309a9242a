// Lays the projects of tests/projects out as they lie after an installation: node_modules as npm, yarn, pnpm or bun
// make it, with links to the packages of the workspace. As a program, each project twice, the second time as a fresh
// checkout:  node layProject.mjs --modules DIR --into DIR  makes DIR/installed/NAME and DIR/fresh/NAME.
import {
  copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const projectsRoot = join(dirname(fileURLToPath(import.meta.url)), '../projects');

/// The real tools, which nothing bundles: linked to where they are installed.
const tools = ['drizzle-kit', 'drizzle-orm'];
const notOfTheProject = /^(case\.json|expected\..*)$/;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

export const projectNames = () => readdirSync(projectsRoot, { withFileTypes: true })
  .filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
export const caseOf = (name) => readJson(join(projectsRoot, name, 'case.json'));

/// The project as its repository holds it.
export function layFresh(name, root) {
  const source = join(projectsRoot, name);
  cpSync(source, root, { recursive: true, filter: (path) => !notOfTheProject.test(basename(path)) });
}

/// The project with its packages installed from the folder `modules`, as case.json's `installedBy` says.
export function layInstalled(name, root, modules) {
  layFresh(name, root);
  new Installation(root, modules, caseOf(name).installedBy).run();
}

class Installation {
  constructor(root, modules, installedBy) {
    this.root = root;
    this.modules = modules;
    // pnpm keeps each package in a store of its own and links it where package.json asks for it; so does bun when told.
    this.store = { pnpm: '.pnpm', 'bun-isolated': '.bun' }[installedBy];
    this.packages = packageFolders(root).map((folder) => ({ folder, json: readJson(join(folder, 'package.json')) }));
    this.workspace = new Map(this.packages.map(({ folder, json }) => [json.name, folder]));
  }

  run() {
    // Some projects let npx bring the tool, and it looks for drizzle-orm.
    for (const tool of tools) this.install(tool, this.root);
    for (const { folder, json } of this.packages) {
      for (const name of Object.keys({ ...json.dependencies, ...json.devDependencies })) this.install(name, folder);
      if (!this.store && folder !== this.root) this.install(json.name, folder);
    }
  }

  slot(folder, name) {
    return join(folder, 'node_modules', name);
  }

  /// Packages that the tests do not have (next, react-dom, …) stay away: nothing that is evaluated needs them.
  install(name, folder) {
    const slot = this.slot(this.store ? folder : this.root, name);
    if (existsSync(slot)) return;
    const source = join(this.modules, name);
    if (this.workspace.has(name)) link(this.workspace.get(name), slot);
    else if (tools.includes(name)) link(source, slot, 'outside');
    else if (existsSync(source)) this.installReal(name, source, slot);
  }

  installReal(name, source, slot) {
    const { version, dependencies, peerDependencies } = readJson(join(source, 'package.json'));
    const home = this.store
      ? join(this.root, 'node_modules', this.store, `${name.replace('/', '+')}@${version}`) : this.root;
    const target = this.slot(home, name);
    if (!existsSync(target)) {
      place(source, target);
      for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) this.install(needed, home);
    }
    if (this.store) link(target, slot);
  }
}

function packageFolders(folder) {
  const own = existsSync(join(folder, 'package.json')) ? [folder] : [];
  return own.concat(readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap((entry) => packageFolders(join(folder, entry.name))));
}

function link(target, path, where = 'inside') {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(where === 'outside' ? target : relative(dirname(path), target), path);
}

/// Copies what Node.js runs, by hard links where the disk allows it.
function place(source, target) {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) place(from, to);
    else if (/\.(js|cjs|mjs|json)$/.test(entry.name)) linkOrCopy(from, to);
  }
}

function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { modules: { type: 'string' }, into: { type: 'string' } } });
  for (const name of projectNames()) {
    layInstalled(name, join(resolve(values.into), 'installed', name), resolve(values.modules));
    layFresh(name, join(resolve(values.into), 'fresh', name));
  }
}
