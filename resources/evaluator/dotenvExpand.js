// dotenv-expand 12 for config code: $NAME, ${NAME}, ${NAME:-other}, ${NAME-other}, ${NAME:+other}, ${NAME+other} and \$
// in the values of an .env file.

import { config } from './dotenv.js';
import { request } from './request.js';

const REFERENCE = /(?<!\\)\$\{([^{}]+)\}|(?<!\\)\$([A-Za-z_][A-Za-z0-9_]*)/;
const OPERATOR = /:\+|\+|:-|-/;

const unescaped = (text) => text.replace(/\\\$/g, '$');

/** `text` with each reference replaced by `valueOf(name, other)`; by `other` where that would go round in circles. */
export function expandText(text, valueOf) {
  const seen = new Set();
  let result = text;
  for (let match = REFERENCE.exec(result); match; match = REFERENCE.exec(result)) {
    seen.add(result);
    const expression = match[1] ?? match[2];
    const operator = OPERATOR.exec(expression)?.[0];
    const [name, ...rest] = operator ? expression.split(operator) : [expression];
    const other = rest.join(operator);
    const value = operator?.endsWith('+') ? (valueOf(name, '') && other) : valueOf(name, other);
    result = result.replace(match[0], seen.has(value) ? other : value);
  }
  return unescaped(result);
}

/** dotenvExpand.expand(): expands `options.parsed` in place and puts it into process.env or `options.processEnv`. */
export function expand(options) {
  const target = options?.processEnv ?? request.environment;
  const done = {};
  for (const [key, value] of Object.entries(options.parsed ?? {})) {
    const isSetBefore = target[key] && target[key] !== value;
    done[key] = isSetBefore ? unescaped(target[key])
      : expandText(value, (name, other) => target[name] || done[name] || other);
    options.parsed[key] = done[key];
  }
  Object.assign(target, done);
  return options;
}

/** `import 'dotenv-expand/config'`. */
export const loadExpanded = () => expand(config());
