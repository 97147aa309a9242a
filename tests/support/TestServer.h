// A PostgreSQL server of one test program: started at the first use in a temporary folder, stopped at exit.
// A missing server is a failure, never a skipped test.
#pragma once

#include "postgres/Sandbox.h"
#include "postgres/Session.h"

namespace raingauge::test {

/// The program's server. Fails the running test when it cannot be started.
const postgres::SandboxState &testServer();

/// A new, empty database; no two calls give the same one.
postgres::ConnectionSettings newDatabase();

/// The URL of a database that newDatabase() gave, as drizzle-kit takes it.
QString databaseUrl(const postgres::ConnectionSettings &database);

/// An open session; fails the running test and returns null when it cannot be opened.
std::unique_ptr<postgres::Session> openSession(const postgres::ConnectionSettings &database);

/// Runs SQL that must work; the first value of its last result, or "NULL", or "" for no rows.
QString query(postgres::Session &session, const QString &sql);

/// Lets the server's user pass `folder` (root's servers run as another user): for sandboxes in a
/// QTemporaryDir.
void letServerUserPass(const QString &folder);

} // namespace raingauge::test
