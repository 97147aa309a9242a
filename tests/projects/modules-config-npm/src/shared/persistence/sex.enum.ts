import { pgEnum } from 'drizzle-orm/pg-core';

export const SEXES = ['f', 'm', 'x'] as const;
export const sexEnum = pgEnum('sex', [...SEXES]);
