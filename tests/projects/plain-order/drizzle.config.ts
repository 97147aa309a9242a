import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'postgresql', schema: ['./z.ts', './tables/*.ts', './index.ts'] });
