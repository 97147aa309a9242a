import { nanoid } from 'nanoid';

function logged<T extends { new (...args: any[]): object }>(target: T) {
  return class extends target {};
}

@logged
export class Ids {
  static next(prefix: string) {
    return `${prefix}_${nanoid()}`;
  }
}
