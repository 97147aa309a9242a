export * from './vehicles';
export * from './trips';
