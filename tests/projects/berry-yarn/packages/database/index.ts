export * from './schema/booking';
export * from './schema/event-type';
