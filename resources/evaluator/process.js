// The global `process`: environment and working folder; everything that would act on the machine refuses.

import { emptyVariables } from './emptyVariables.js';
import { config } from './dotenv.js';
import { environment } from './environment.js';
import { request } from './request.js';
import { unreadable } from './complaint.js';

const nothing = () => process;

export const process = {
  env: environment,
  argv: ['node', 'drizzle-kit'],
  argv0: 'node',
  execArgv: [],
  platform: 'linux',
  arch: 'x64',
  pid: 1,
  title: 'raingauge-schema',
  version: 'v20.0.0',
  versions: { node: '20.0.0' },
  cwd: () => request.directory,
  uptime: () => 0,
  hrtime: Object.assign(() => [0, 0], { bigint: () => 0n }),
  memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0 }),
  nextTick: () => undefined,
  emitWarning: () => undefined,
  on: nothing, once: nothing, off: nothing, addListener: nothing, removeListener: nothing, emit: () => false,
  stdout: { isTTY: false, write: () => true },
  stderr: { isTTY: false, write: () => true },
  loadEnvFile(path = '.env') {
    const { error } = config({ path });
    if (error) throw error;
  },
  exit(code) {
    throw unreadable(`the code calls process.exit(${code ?? ''})`,
      { hint: emptyVariables() || 'Schema code and config may only describe the database: take the call out.' });
  },
};
process.abort = process.exit;
