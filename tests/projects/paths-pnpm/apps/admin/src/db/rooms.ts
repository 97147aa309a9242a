import { pgTable } from 'drizzle-orm/pg-core';
import labels from '../labels.json';
import { common, id } from 'columns';

export const rooms = pgTable(labels.rooms, (t) => ({ id: id(), floorNumber: t.integer(), ...common }));
export const lamps = pgTable('lamps', { id: id() });
