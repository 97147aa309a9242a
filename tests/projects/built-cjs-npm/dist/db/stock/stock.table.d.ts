export declare const stock: unknown;
