import { Axles, Priority, VehicleKind } from '@fleet/shared/enums';
import { Ids } from '@fleet/shared/ids';
import { integer, pgEnum, pgTable, text, varchar } from 'drizzle-orm/pg-core';

export const vehicleKind = pgEnum('vehicle_kind', VehicleKind.all);

export const vehicles = pgTable('vehicles', {
  id: varchar('id', { length: 30 }).primaryKey().$defaultFn(() => Ids.next('veh')),
  kind: vehicleKind('kind').notNull().default(VehicleKind.Van),
  axles: integer('axles').notNull().default(Axles.Two),
  priority: integer('priority').notNull().default(Priority.High),
  plate: text('plate').unique('vehicles_plate'),
});
