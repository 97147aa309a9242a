// What this run was asked for, set once before any of the project's code runs.

/**
 * @type {{directory: string, environment: Record<string, string>, configFile: string, casing?: string,
 *   projectDrizzleVersion: string, externals: {name: string, file: string, line: number, column: number}[],
 *   order: Record<string, string[]>}}
 */
export const request = {
  directory: '/',
  environment: {},
  configFile: '',
  projectDrizzleVersion: '',
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
