// The runtime's entry in our engine: what raingauge-schema calls, in this order: begin(request), then the bundle, which
// calls load() for each module, then finishSchema() or finishConfig(); describe(exception) when any of it threw. Before
// all of it prepareForSchema(), to do ahead what a schema will need.

import { configAnswer, describe } from './answers.js';
import { config as loadEnvironmentFile } from './dotenv.js';
import { drizzle } from './lazyDrizzle.js';
import { provides, require } from './modules.js';
import { installGlobals } from './globals.js';
import { request } from './request.js';

const modules = [];

const standIns = () => request.externals
  .filter(({ name }) => !provides(name))
  .map(({ name, file, line, column }) => ({ import: name, file, line, column }));

const runtime = Object.freeze({
  prepareForSchema() {
    drizzle();
    return '';
  },
  begin(text) {
    Object.assign(request, JSON.parse(text));
    if (request.configFile !== '') loadEnvironmentFile({ path: '.env' });
    return '';
  },
  load(file, exports) {
    request.loading = file;
    modules.push({ file, exports: exports() });
  },
  finishSchema: () => drizzle().schemaAnswer(modules, { standIns: standIns(),
    drizzleVersion: drizzle().drizzleVersion }),
  finishConfig: () => configAnswer(modules[0], { standIns: standIns() }),
  describe,
});
// Neither can be put aside by the project's code.
Object.defineProperty(globalThis, '__raingauge', { value: runtime });
Object.defineProperty(globalThis, 'require', { value: require });
installGlobals();
