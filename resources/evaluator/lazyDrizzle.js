let loaded;

/** The exports of drizzle.js, which the first call evaluates: the bundler leaves a module so that is only required. */
export function drizzle() {
  loaded ??= require('./drizzle.js');
  return loaded;
}
