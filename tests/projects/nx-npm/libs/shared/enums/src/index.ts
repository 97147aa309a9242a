export * from './lib/vehicle';
