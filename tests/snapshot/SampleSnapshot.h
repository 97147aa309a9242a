// A small valid snapshot as JSON, for tests that spoil it at one place.
#pragma once

#include "base/Json.h"

namespace raingauge::snapshot {

/// One table `public.users` with a column and one of each constraint, one enum, one schema.
inline base::Json sampleJson()
{
    return base::Json::parse(R"json({
        "id": "11111111-1111-4111-8111-111111111111",
        "prevId": "00000000-0000-0000-0000-000000000000",
        "version": "7", "dialect": "postgresql",
        "tables": {"public.users": {
            "name": "users", "schema": "",
            "columns": {"id": {"name": "id", "type": "integer", "primaryKey": true, "notNull": true}},
            "indexes": {"i": {"name": "i", "columns": [{"expression": "id", "isExpression": false, "asc": true,
                "nulls": "last"}], "isUnique": false, "concurrently": false, "method": "btree", "with": {}}},
            "foreignKeys": {"f": {"name": "f", "tableFrom": "users", "tableTo": "users", "columnsFrom": ["id"],
                "columnsTo": ["id"]}},
            "compositePrimaryKeys": {"p": {"name": "p", "columns": ["id"]}},
            "uniqueConstraints": {"u": {"name": "u", "nullsNotDistinct": false, "columns": ["id"]}},
            "policies": {},
            "checkConstraints": {"c": {"name": "c", "value": "id > 0"}},
            "isRLSEnabled": false}},
        "enums": {"public.mood": {"name": "mood", "schema": "public", "values": ["sad", "happy"]}},
        "schemas": {"auth": "auth"}, "sequences": {}, "roles": {}, "policies": {}, "views": {},
        "_meta": {"columns": {}, "schemas": {}, "tables": {}}})json");
}

} // namespace raingauge::snapshot
