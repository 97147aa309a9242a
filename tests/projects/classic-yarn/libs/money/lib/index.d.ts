export declare const precision: { precision: number; scale: number };
export declare const money: (name?: string) => ReturnType<typeof import('drizzle-orm/pg-core').numeric>;
