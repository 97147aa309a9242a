import { Entity, Field } from '../common/entity.decorator';

export enum BookingStatus {
  Pending = 'pending',
  Confirmed = 'confirmed',
  Cancelled = 'cancelled',
}

export enum Currency {
  Euro = 'EUR',
  Dollar = 'USD',
}

export const enum Limit {
  Note = 280,
  Guests = 12,
}

@Entity('bookings')
export class Booking {
  @Field() id!: string;
  @Field() status: BookingStatus = BookingStatus.Pending;

  constructor(private readonly amount: number) {}

  total(): number {
    return this.amount;
  }
}
