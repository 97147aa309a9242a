export * from './schema';
export { db } from './client';
export * from '@components';
