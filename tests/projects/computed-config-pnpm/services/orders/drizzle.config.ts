import { serviceConfig } from '@platform/drizzle-config';
import { resolve } from 'path';

const stages = { test: 2, production: 1 } as const;
const stage = (process.env.NODE_ENV ?? 'production') as keyof typeof stages;

function schemaFiles(): string[] {
  const own = resolve(__dirname, 'src', 'orders.sql.ts');
  return stages[stage] > 1 ? [own, '../../libs/outbox/outbox.ts'] : [own];
}

export default serviceConfig('orders', __dirname, { schema: schemaFiles(), breakpoints: true });
