export * from './accounts';
export * from './entries';
