import { uuid } from 'drizzle-orm/pg-core';
import defaults from './defaults.json';

export const id = () => uuid().primaryKey().defaultRandom();
export const { greeting } = defaults;
