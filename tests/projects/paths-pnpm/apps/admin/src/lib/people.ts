export { uuid as person } from 'drizzle-orm/pg-core';
