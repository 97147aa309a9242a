// @next/env 15 for config code. drizzle-kit has put `.env` into process.env by then, and what is set stays: so `.env`
// beats `.env.local` here, as it does there.

import { expandText } from './dotenvExpand.js';
import { parse, readText } from './dotenv.js';
import { request } from './request.js';
import { resolve } from './path.js';

let loaded;

// As its dotenv-expand, which is version 10: the other text of ${NAME:-other} beats what the same file says of NAME.
function expanded(parsed) {
  const environment = request.environment;
  const result = {};
  for (const [key, value] of Object.entries(parsed))
    result[key] = expandText(Object.hasOwn(environment, key) ? environment[key] : value,
      (name, other) => environment[name] || other || parsed[name] || '');
  return Object.assign(environment, result) && result;
}

function load(directory, isDevelopment) {
  const isTest = request.environment.NODE_ENV === 'test';
  const mode = isTest ? 'test' : isDevelopment ? 'development' : 'production';
  const names = [`.env.${mode}.local`, ...(isTest ? [] : ['.env.local']), `.env.${mode}`, '.env'];
  const parsedEnv = {};
  const loadedEnvFiles = [];
  for (const name of names) {
    const contents = readText(resolve(request.directory, directory, name));
    if (contents === undefined) continue;
    const env = expanded(parse(contents));
    loadedEnvFiles.push({ path: name, contents, env });
    Object.assign(parsedEnv, { ...env, ...parsedEnv });
  }
  return { combinedEnv: { ...request.environment }, parsedEnv, loadedEnvFiles };
}

/** loadEnvConfig(): reads once, unless told to read again. */
export function loadEnvConfig(directory, isDevelopment = false, log = undefined, again = false) {
  if (!loaded || again) loaded = load(String(directory), isDevelopment);
  return loaded;
}
