import 'reflect-metadata';

export function Entity(table: string): ClassDecorator {
  return (target) => Reflect.defineMetadata?.('entity', table, target);
}

export function Field(): PropertyDecorator {
  return (target, key) => {
    const known: string[] = Reflect.getMetadata?.('fields', target) ?? [];
    Reflect.defineMetadata?.('fields', [...known, String(key)], target);
  };
}
