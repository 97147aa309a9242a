// What node:fs can tell of .env files, for configs that look which of them is there. All else of it is a stand-in.

import { readEnvFile } from './host.js';
import { readText } from './dotenv.js';
import { importBehind, standInFor } from './standIn.js';
import { basename, resolve } from './path.js';
import { request } from './request.js';

const isEnvFile = (path) => typeof path === 'string' && importBehind(path) === undefined
  && /^\.env|\.env$|\.env\.|^\.dev\.vars$/.test(basename(path));

/** The functions of the module `name` (fs or node:fs) that are real. */
export const filesOf = (name) => ({
  existsSync(path) {
    return isEnvFile(path) ? readEnvFile(resolve(request.directory, path)).exists : standInFor(name).result;
  },
  readFileSync(path) {
    if (!isEnvFile(path)) return standInFor(name).result;
    const text = readText(resolve(request.directory, path));
    if (text === undefined)
      throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
    return text;
  },
});
