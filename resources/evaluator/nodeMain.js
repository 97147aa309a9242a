// The runtime's entry in Node.js, for a project whose code the user lets run with full rights: the same messages as
// main.js, one per line (nodePipe.js), and the same answers. Node.js reads this from standard input.

import { askingFile, receive, send } from './nodePipe.js'; // first: the others need what it lends
import vm from 'node:vm';
import { configAnswer, describe } from './answers.js';
import { complaintOf, projectDrizzle, require } from './nodeModules.js';
import { config as loadEnvironmentFile } from './dotenv.js';
import { drizzle } from './lazyDrizzle.js';
import { countOnly, environment } from './environment.js';
import { installPlaces } from './globals.js';
import { process as inert } from './process.js';
import { request } from './request.js';
import { watchEnvironmentFiles } from './nodeEnvFiles.js';

const { reallyExit } = process;
const modules = [];

// Node.js reads variables for itself, e.g. when it starts a process. Frames of this runtime are above who asks.
function isAskedByCode() {
  const frames = new Error().stack.split('\n').slice(1);
  return !frames.find((frame) => !frame.includes('[stdin]'))?.includes('node:');
}

// Everything is as drizzle-kit's process has it, but for leaving: that would take the answer along.
function prepare() {
  Error.stackTraceLimit = 100;
  Object.defineProperty(process, 'env', { value: environment, writable: true, configurable: true, enumerable: true });
  process.argv = ['node', 'drizzle-kit'];
  process.exit = inert.exit;
  process.abort = inert.exit;
  countOnly(isAskedByCode);
  watchEnvironmentFiles();
  globalThis.__raingauge = { load(file, exports) {
    request.loading = file;
    modules.push({ file, exports: exports() });
  } };
  globalThis.require = require;
  installPlaces(() => askingFile(new Error().stack) ?? request.configFile);
}

const calls = {
  begin(text) {
    Object.assign(request, JSON.parse(text), { keepsAllStacks: true }); // what acts on the machine must not run twice
    prepare();
    if (request.configFile !== '') loadEnvironmentFile({ path: '.env' });
  },
  run: (script) => { new vm.Script(script, { filename: 'bundle' }).runInThisContext(); },
  finishSchema: () => drizzle().schemaAnswer(modules, { standIns: [],
    drizzleVersion: projectDrizzle() ?? drizzle().drizzleVersion }),
  finishConfig: () => configAnswer(modules[0], { standIns: [] }),
};

function answerTo({ call, argument }) {
  try {
    return { done: calls[call](argument) ?? '' };
  } catch (thrown) {
    return { threw: describe(complaintOf(thrown) ?? thrown) };
  }
}

send({ ready: process.version });
for (let message = receive(); message; message = receive()) send(answerTo(message));
reallyExit(0);
