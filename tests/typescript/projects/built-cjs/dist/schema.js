"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.posts = exports.users = void 0;
const pg_core_1 = require("drizzle-orm/pg-core");
const names_1 = require("./names");
exports.users = (0, pg_core_1.pgTable)("users", { id: (0, pg_core_1.serial)("id").primaryKey() });
exports.posts = (0, pg_core_1.pgTable)(names_1.posts, { author: (0, pg_core_1.integer)("author").references(() => exports.users.id) });
