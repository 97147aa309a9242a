export const kinds = ['text', 'image', 'system'] as const;
export type Kind = (typeof kinds)[number];
