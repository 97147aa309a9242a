export * from './accounts';
export * from './base';
