// Remembers which .env files code in Node.js asks for, whichever package reads them: the functions of node:fs that do
// are wrapped, and nothing else is changed about them.

import fs from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noteEnvironmentFile } from './dotenv.js';

const { existsSync } = fs;

function note(path) {
  const text = path instanceof URL ? fileURLToPath(path) : path;
  if (typeof text !== 'string' || !basename(text).startsWith('.env')) return;
  const file = resolve(text);
  noteEnvironmentFile({ path: file, exists: existsSync(file) });
}

export function watchEnvironmentFiles() {
  for (const name of ['readFileSync', 'existsSync', 'statSync']) {
    const original = fs[name];
    fs[name] = function noted(path, ...more) {
      note(path);
      return original.call(this, path, ...more);
    };
  }
}
