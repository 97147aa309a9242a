import { integer, pgTable, serial, time } from 'drizzle-orm/pg-core';
import { patients } from '../patients/infra/patient.table.js';

export const visits = pgTable('visits', {
  id: serial().primaryKey(),
  patient_id: integer().references(() => patients.Id),
  starts_at: time({ precision: 0 }),
});
