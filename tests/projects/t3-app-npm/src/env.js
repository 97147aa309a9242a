import { createEnv } from '@t3-oss/env-nextjs';
import { z } from 'zod';

export const env = createEnv({
  /** Of the server; a client that reads one gets an error. */
  server: {
    AUTH_SECRET: process.env.NODE_ENV === 'production' ? z.string() : z.string().optional(),
    DATABASE_URL: z.string().url(),
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    TABLE_PREFIX: z.string().default('shop'),
  },
  client: { NEXT_PUBLIC_NAME: z.string().default('Shop') },
  runtimeEnv: {
    AUTH_SECRET: process.env.AUTH_SECRET,
    DATABASE_URL: process.env.DATABASE_URL,
    NODE_ENV: process.env.NODE_ENV,
    TABLE_PREFIX: process.env.TABLE_PREFIX,
    NEXT_PUBLIC_NAME: process.env.NEXT_PUBLIC_NAME,
  },
  skipValidation: !!process.env.SKIP_ENV_VALIDATION,
  emptyStringAsUndefined: true,
});
