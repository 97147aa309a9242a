// The pool that drizzle-kit 0.31.11 makes of its credentials with node-postgres (bin.cjs, preparePostgresDB).
import { createRequire } from 'node:module';

const require = createRequire(`${process.argv[2]}/`);
export const { Pool } = require('pg');
process.removeAllListeners('warning');

/** What the constructor of Pool gets for {url} or {fields}. The test looks whether drizzle-kit still has this line. */
export function poolOptions({ url, fields: credentials2 }) {
  if (url !== undefined) return { connectionString: url };
  const ssl = "ssl" in credentials2 ? credentials2.ssl === "prefer" || credentials2.ssl === "require" || credentials2.ssl === "allow" ? { rejectUnauthorized: false } : credentials2.ssl === "verify-full" ? {} : credentials2.ssl : {};
  return { ...credentials2, ssl };
}
