// Loaded by Node.js before the real drizzle-kit (--require): writes down what the tool reads and whom it would connect
// to, as JSON in the file RAINGAUGE_RECORD. It gets no connection.
const { writeFileSync } = require('node:fs');
const Module = require('node:module');
const { isAbsolute } = require('node:path');

const record = { config: undefined, files: [], connection: undefined };
const load = Module._load;

// The tool requires its config, then the schema files, by absolute paths.
Module._load = function recordingLoad(request, parent, ...rest) {
  const exports = load.call(this, request, parent, ...rest);
  if (!isAbsolute(request) || !/drizzle-kit[\\/]bin\.cjs$/.test(parent?.filename ?? '')) return exports;
  if (record.config === undefined) record.config = exports.default ?? exports;
  else if (!record.files.includes(request)) record.files.push(request);
  return exports;
};

if (process.env.RAINGAUGE_PG) {
  const pg = require(process.env.RAINGAUGE_PG);
  pg.Pool = class {
    constructor({ max, ...options }) {
      record.connection = options;
      process.exit(0);
    }
  };
}

process.on('exit', () => writeFileSync(process.env.RAINGAUGE_RECORD, JSON.stringify(record)));
