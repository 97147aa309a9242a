// Schemas and differences as lines of text, so that a test can be read at a glance.
#pragma once

#include "diff/Diff.h"

#include <string>
#include <vector>

namespace raingauge::diff {

using Lines = std::vector<std::string>;

/// A snapshot from lines; `_` stands for a space in types and defaults:
///   schema auth
///   enum auth.level low high
///   table auth.users
///   column id integer pk notnull default=1        (default= SQL, number=, bool=, json=; type=SCHEMA for
///   enums) primary users_pk id name unique users_name_unique name [nullsnotdistinct] check positive id > 0
///   index users_name_index name [unique] [desc] [where=…]
///   references users_fk name -> auth.other id [cascade]
snapshot::Snapshot snapshotOf(const Lines &lines);

/// A statement as a line, e.g. "add column users.name text".
std::string lineOf(const Statement &statement);

/// The difference between two such snapshots: its statements; or "table public.b? public.a" per question; or
/// "error: …". Answers are "table:public.a=public.b" (renamed), "create table:public.b", or "no renames".
Lines differenceOf(const Lines &before, const Lines &after, const Lines &answers = {});

} // namespace raingauge::diff
