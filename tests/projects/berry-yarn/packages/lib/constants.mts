export const BookingStatus = Object.freeze({
  ACCEPTED: 'accepted',
  PENDING: 'pending',
  AWAITING_HOST: 'awaiting_host',
} as const) satisfies Record<string, string>;

export const periods = ['unlimited', 'rolling', 'range'] as const satisfies readonly string[];
