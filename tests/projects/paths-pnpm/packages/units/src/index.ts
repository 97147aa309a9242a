import { customType } from 'drizzle-orm/pg-core';

export const metres = customType<{ data: number; driverData: string }>({
  dataType: () => 'numeric(8, 3)',
  fromDriver: Number,
});
