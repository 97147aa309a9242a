// Everything that needs drizzle-orm, whose classes take longer to make than a config to evaluate: hence loaded apart
// (lazyDrizzle.js).

import * as orm from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as casing from 'drizzle-orm/casing';
import * as neon from 'drizzle-orm/neon';
import * as supabase from 'drizzle-orm/supabase';
import { npmVersion as drizzleVersion } from 'drizzle-orm/version';
import { recordingFunctions } from './definitions.js';

export { schemaAnswer } from './schemaAnswer.js';
export { drizzleVersion };

/** What schema code gets for these imports. */
export const entries = {
  'drizzle-orm': orm,
  'drizzle-orm/pg-core': { ...pg, ...recordingFunctions },
  'drizzle-orm/casing': casing,
  'drizzle-orm/neon': neon,
  'drizzle-orm/supabase': supabase,
};

/** What it gets for parts of the two main ones. */
export const everything = { ...orm, ...pg, ...recordingFunctions };
