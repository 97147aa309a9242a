export enum VehicleKind {
  Van = 'van',
  Truck = 'truck',
}

export const enum Axles {
  Two = 2,
  Three,
}

export enum Priority {
  Low,
  High = 10,
}

export namespace VehicleKind {
  export const all = [VehicleKind.Van, VehicleKind.Truck] as const;
}
