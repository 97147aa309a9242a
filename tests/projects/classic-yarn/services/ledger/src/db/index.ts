export * from './entities';
export * as helpers from './helpers';
export { default } from './entities/audit';
export { entries as lines } from 'entities';
