import { createTable, timestamps } from './table';

export const posts = createTable('post', (d) => ({
  id: d.integer().primaryKey(),
  name: d.varchar({ length: 256 }),
  authorId: d.varchar({ length: 255 }).notNull(),
  ...timestamps,
}), (t) => [t.id && undefined].filter(Boolean) as never[]);

class Base<T extends string> {
  #label = 'private';
  static prefix = 'log';
  static { Base.prefix += 's'; }
  constructor(readonly name: T) {}
  get full() { return `${Base.prefix}_${this.name}_${this.#label}`; }
}

enum Part { First = 'first', Second = 'second' }

export const logs = createTable(new Base(Part.First).full, (d) => ({ big: d.bigint({ mode: 'bigint' }), ...timestamps }));
const made = ['north', 'south'].map((side) => createTable(side, (d) => ({ id: d.serial() })));
export const [north, south] = made;
