// index(), unique(), check() and the like, keeping where each is called: two of one name must both be found in the code.
// drizzle builds the finished index out of what they return, more than once for a table.

import { keepStack, stackOf } from './stacks.js';

const MAKERS = ['index', 'uniqueIndex', 'unique', 'primaryKey', 'foreignKey', 'check'];
const BUILDERS = { IndexBuilderOn: ['on', 'onOnly', 'using'], UniqueOnConstraintBuilder: ['on'], IndexBuilder: ['build'],
  UniqueConstraintBuilder: ['build'], PrimaryKeyBuilder: ['build'], ForeignKeyBuilder: ['build'],
  CheckBuilder: ['build'] };

const done = new WeakSet(); // the parts of drizzle-orm share their classes

function replace(prototype, names, replacementOf) {
  if (!prototype || done.has(prototype)) return;
  done.add(prototype);
  for (const name of names)
    if (typeof prototype[name] === 'function') prototype[name] = replacementOf(prototype[name]);
}

// What a builder gives was made where the builder was.
const passingOn = (method) => function passOn(...given) {
  const made = method.apply(this, given);
  const stack = stackOf(this);
  return stack ? keepStack(made, stack) : made;
};

// A column has its builder's config.
const keepingInConfig = (method) => function keepInConfig(...given) {
  keepStack(this.config);
  return method.apply(this, given);
};

/** Those of them that `module`, which is drizzle-orm/pg-core or a part of it, has. */
export function recordedConstraints(module) {
  for (const [name, methods] of Object.entries(BUILDERS)) replace(module[name]?.prototype, methods, passingOn);
  replace(module.PgColumnBuilder?.prototype, ['unique'], keepingInConfig);
  return Object.fromEntries(MAKERS.filter((name) => typeof module[name] === 'function')
    .map((name) => [name, (...given) => keepStack(module[name](...given))]));
}
