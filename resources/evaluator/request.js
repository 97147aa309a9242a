// What this run was asked for, set once before any of the project's code runs.

/**
 * @type {{directory: string, environment: Record<string, string>, configFile: string, casing?: string,
 *   projectDrizzleVersion: string, externals: {name: string, isMissing: boolean, file: string, line: number, column: number}[],
 *   order: Record<string, string[]>, loading: string, keepsAllStacks: boolean, missesStacks: boolean}} loading: the
 *   file that runs now; missesStacks: a place was wanted that is only kept with keepsAllStacks
 */
export const request = {
  directory: '/',
  environment: {},
  configFile: '',
  loading: '',
  projectDrizzleVersion: '',
  keepsAllStacks: false,
  missesStacks: false,
  externals: [],
  order: {},
};

/** A file as messages show it: relative to the folder of the config where it lies below it. */
export function shownFile(file) {
  const prefix = `${request.directory}/`;
  return file.startsWith(prefix) ? file.slice(prefix.length) : file;
}

/** `src/auth.ts:12`, or nothing for an unknown place. */
export function shownPlace(place) {
  return place ? `${shownFile(place.file)}:${place.line}` : '';
}
