// dotenv for config code, as dotenv 16 and 17 behave: same grammar, no override unless asked for. Files come from the
// program, which gives .env files inside the repository and nothing else.

import { readEnvFile } from './host.js';
import { resolve } from './path.js';
import { request } from './request.js';
import { unreadable } from './complaint.js';

const KEY = /[ \t]*(?:export[ \t]+)?([\w.-]+)(?:[ \t]*=|:[ \t]+)/y;
const QUOTED = /\s*(?:'((?:\\'|[^'])*)'|"((?:\\"|[^"])*)"|`((?:\\`|[^`])*)`)[ \t]*(?:#.*)?$/my;
const BARE = /[ \t]*([^#\r\n]*)/y;

const files = [];

/** [{path, exists}] of every .env file that was asked for, in that order, each once. */
export const environmentFiles = () => files;

/** The variables that the text of an .env file sets. */
export function parse(source) {
  const text = String(source).replace(/\r\n?/g, '\n');
  const result = {};
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    KEY.lastIndex = at;
    const key = KEY.exec(text);
    if (!key || KEY.lastIndex > end) {
      at = end + 1;
      continue;
    }
    const [value, next] = readValue(text, KEY.lastIndex, end);
    result[key[1]] = value;
    at = next;
  }
  return result;
}

function readValue(text, at, end) {
  const first = text.slice(at, end).trimStart()[0];
  if (first === '"' || first === "'" || first === '`') {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(text);
    if (quoted) {
      const plain = quoted[1] ?? quoted[3];
      return [plain ?? quoted[2].replace(/\\n/g, '\n').replace(/\\r/g, '\r'), QUOTED.lastIndex + 1];
    }
  }
  BARE.lastIndex = at;
  return [BARE.exec(text)[1].trim(), end + 1];
}

/** Puts `parsed` into `target`; what is there already stays unless `override`. */
export function populate(target, parsed, options = {}) {
  for (const [key, value] of Object.entries(parsed))
    if (options.override === true || !Object.hasOwn(target, key)) target[key] = value;
}

/** Remembers that the .env file `path` was asked for. */
export function noteEnvironmentFile({ path, exists }) {
  if (!files.some((file) => file.path === path)) files.push({ path, exists });
}

/** The text of an .env file, which is remembered as asked for; undefined if there is none. */
export function readText(path) {
  const answer = readEnvFile(path);
  noteEnvironmentFile(answer);
  if (answer.refusal)
    throw unreadable(answer.refusal, { hint: answer.hint, nodeCouldHelp: answer.line === undefined,
      place: answer.line === undefined ? null : { file: answer.path, line: answer.line, column: 0 } });
  return answer.exists ? answer.text : undefined;
}

/** dotenv.config(): reads the files of `options.path` (default `.env`) into process.env or `options.processEnv`. */
export function config(options = {}) {
  const fallback = request.environment.DOTENV_CONFIG_PATH || '.env';
  const paths = [options.path ?? fallback].flat().map((path) => fromPath(path));
  const parsed = {};
  let error;
  for (const path of paths) {
    const text = readText(path);
    if (text === undefined) error = Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`),
      { code: 'ENOENT' });
    else populate(parsed, parse(text), options);
  }
  populate(options.processEnv ?? request.environment, parsed, options);
  return error ? { parsed, error } : { parsed };
}

function fromPath(path) {
  const text = typeof path === 'object' && path?.protocol === 'file:' ? decodeURIComponent(path.pathname) : String(path);
  return resolve(request.directory, text);
}

export const dotenv = { config, configDotenv: config, parse, populate };
