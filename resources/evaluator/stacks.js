// Where things of the schema are made: the stack of the call that made each. Made into a place only when it is wanted.

import { placeOf } from './host.js';
import { request } from './request.js';

const stacks = new WeakMap();

// What a stack costs grows with the length of the script before the call, so a thousand tables would cost a second for
// places that hardly anybody asks for. The first ones are kept; whoever then misses one is evaluated again with all.
const FIRST = 400;
let kept = 0;

const isKept = () => {
  kept += 1;
  return kept <= FIRST || request.keepsAllStacks;
};

export function keepStack(made, stack = isKept() ? new Error() : undefined) {
  if (stack === undefined) return made;
  if ((typeof made === 'object' || typeof made === 'function') && made !== null) stacks.set(made, stack);
  return made;
}

/** What keepStack() keeps of `made`, or undefined. */
export const stackOf = (made) => stacks.get(made);

/** The place where `made` was made, or null. */
export function definitionOf(made) {
  if (stacks.has(made)) return placeOf(stacks.get(made).stack);
  request.missesStacks ||= kept > FIRST && !request.keepsAllStacks;
  return null;
}

/** Two things made, the one first that stands first in their file: exports come in the order of their names. */
export function inOrderOfCode(one, other, placeOfThing = definitionOf) {
  const [a, b] = [placeOfThing(one), placeOfThing(other)];
  const isAfter = a && b && a.file === b.file && (a.line > b.line || (a.line === b.line && a.column > b.column));
  return isAfter ? [other, one] : [one, other];
}
