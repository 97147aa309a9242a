// The runtime's entry: what raingauge-schema calls, in this order: begin(request), then the bundle, which calls load()
// for each module, then finishSchema() or finishConfig(); describe(exception) when any of it threw.

import { Complaint } from './complaint.js';
import { collectEntities, exportedValues } from './collectEntities.js';
import { configValues } from './configValues.js';
import { config as loadEnvironmentFile, environmentFiles } from './dotenv.js';
import { definitionOf } from './definitions.js';
import { drizzleVersion, provides, require } from './modules.js';
import { environmentReads } from './environment.js';
import { installGlobals } from './globals.js';
import { placeOf } from './host.js';
import { refuseUnsupportedEntities } from './refuseUnsupported.js';
import { request } from './request.js';
import { schemaSnapshot } from './schemaSnapshot.js';

const modules = [];
const { stringify } = JSON; // before any other code could replace it

const standIns = () => request.externals
  .filter(({ name }) => !provides(name))
  .map(({ name, file, line, column }) => ({ import: name, file, line, column }));

function finishSchema() {
  const values = modules.flatMap(({ file, exports }) => exportedValues(exports, request.order[file]));
  const entities = collectEntities(values);
  refuseUnsupportedEntities(entities);
  const snapshot = schemaSnapshot(entities, request.casing);
  const definitions = entities.tables.flatMap((table, i) => {
    const place = definitionOf(table);
    return place ? [{ name: Object.keys(snapshot.tables)[i], ...place }] : [];
  });
  return stringify({ snapshot, definitions, standIns: standIns(), drizzleVersion });
}

function finishConfig() {
  const { exports } = modules[0];
  const config = configValues(exports?.default ?? exports);
  return stringify({ config, envReads: environmentReads(), envFiles: environmentFiles(),
    standIns: standIns() });
}

// The engine quotes the bundle, where an imported name is `import_pg_core.text`; called, `(0 , import_pg_core.text)`.
function asWritten({ name, message }) {
  if (!['TypeError', 'ReferenceError'].includes(name)) return message;
  return String(message).replace(/\(0 ?, ?import_[\w$]+\.([\w$.]+)\)/g, '$1').replace(/\bimport_[\w$]+\./g, '');
}

// A thrown value is the project's own unless it is a Complaint; both are told with the user's file and line.
function describe(thrown) {
  if (thrown instanceof Complaint)
    return stringify({ code: thrown.code, message: thrown.message, hint: thrown.hint,
      place: thrown.place ?? placeOf(thrown.stack) });
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  const message = isError ? `${thrown.name ?? 'Error'}: ${asWritten(thrown)}` : `the code threw ${String(thrown)}`;
  return stringify({ code: '', message, hint: '', place: isError ? placeOf(thrown.stack) : null });
}

const runtime = Object.freeze({
  begin(text) {
    Object.assign(request, JSON.parse(text));
    if (request.configFile !== '') loadEnvironmentFile({ path: '.env' });
    return '';
  },
  load: (file, exports) => modules.push({ file, exports: exports() }),
  finishSchema,
  finishConfig,
  describe,
});
// Neither can be put aside by the project's code.
Object.defineProperty(globalThis, '__raingauge', { value: runtime });
Object.defineProperty(globalThis, 'require', { value: require });
installGlobals();
