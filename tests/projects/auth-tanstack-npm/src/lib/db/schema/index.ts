export * from './auth.schema';
export * from './notes.schema';
export * from './relations';
