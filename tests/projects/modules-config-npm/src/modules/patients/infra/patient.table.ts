import { type AnyPgColumn, date, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { sexEnum } from '../../../shared/persistence/sex.enum.js';
import type { PatientId } from '@shared/types';
import { visits } from '../../visits/visit.table.js';

export const patients = pgTable('patients', {
  Id: integer().primaryKey().$type<PatientId>(),
  full_name: text().notNull(),
  dateOfBirth: date(),
  sex: sexEnum(),
  lastVisit: integer().references((): AnyPgColumn => visits.id),
});
