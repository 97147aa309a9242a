// What the program lends to this runtime: places in the user's files, and the text of .env files. Taken off the global
// object at once, so that the project's code never sees it.

const lent = globalThis.__raingaugeHost;
delete globalThis.__raingaugeHost;

/** The innermost place in the user's own files that a stack names, or null. Columns are 1-based. */
export function placeOf(stack) {
  const found = lent.locate(String(stack ?? ''));
  return found === '' ? null : JSON.parse(found);
}

/**
 * Reads an .env file inside the repository.
 * @returns {{path: string, exists: boolean, text?: string, refusal?: string}}
 */
export function readEnvFile(path) {
  return JSON.parse(lent.readEnvFile(path));
}
