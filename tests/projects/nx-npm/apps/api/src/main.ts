import { vehicles } from '../../../libs/server/data-access/src/lib/schema/vehicles';

export const table = vehicles;
