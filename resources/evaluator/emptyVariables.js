// Advice for code that gives up by itself: most often a variable that it wants is empty.

import { environmentFiles } from './dotenv.js';
import { environmentReads } from './environment.js';
import { relative } from './path.js';
import { request } from './request.js';

const OF_TOOLS = ['NODE_ENV', 'CI']; // asked for by everyone, and never the reason

function listed(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Which variables the code found empty, and which files could set them; '' if there are none. */
export function emptyVariables() {
  const names = environmentReads().filter(({ name, hasValue }) => !hasValue && !OF_TOOLS.includes(name))
    .map(({ name }) => name);
  if (names.length === 0) return '';
  const files = environmentFiles().map(({ path, exists }) => relative(request.directory, path)
    + (exists ? '' : ' (which does not exist)'));
  const where = files.length === 0 ? 'in the environment' : `in ${listed(files)} or in the environment`;
  return `${listed(names)} ${names.length === 1 ? 'is' : 'are'} empty; set ${names.length === 1 ? 'it' : 'them'} `
    + `${where}.`;
}
