// Packages that open connections, sign people in, hash or log. They stand beside tables in a barrel, need
// Node.js as soon as they are loaded, and decide nothing of a schema: stand-ins, installed or not.
#pragma once

#include <array>

namespace raingauge::typescript {

/// Each is also known to make no tables (resources/evaluator/makesNoTables.js).
inline constexpr std::array neverRun{"pg",
                                     "pg-pool",
                                     "pg-native",
                                     "postgres",
                                     "@neondatabase/serverless",
                                     "@vercel/postgres",
                                     "@electric-sql/pglite",
                                     "@supabase/supabase-js",
                                     "@supabase/ssr",
                                     "@planetscale/database",
                                     "@libsql/client",
                                     "mysql2",
                                     "better-sqlite3",
                                     "redis",
                                     "ioredis",
                                     "@upstash/redis",
                                     "ws",
                                     "cuid",
                                     "bcrypt",
                                     "bcryptjs",
                                     "argon2",
                                     "@node-rs/argon2",
                                     "@node-rs/bcrypt",
                                     "jose",
                                     "jsonwebtoken",
                                     "better-auth",
                                     "next-auth",
                                     "@auth/core",
                                     "lucia",
                                     "pino",
                                     "winston",
                                     "server-only",
                                     "client-only",
                                     "@nestjs/common",
                                     "@nestjs/swagger"};

} // namespace raingauge::typescript
