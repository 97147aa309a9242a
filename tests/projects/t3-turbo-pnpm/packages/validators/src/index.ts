export const titleLength = 256;
export const roles = ['owner', 'editor', 'reader'] as const satisfies readonly [string, ...string[]];
export type Role = (typeof roles)[number];
