"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Zone = exports.zones = exports.parts = void 0;
const pg_core_1 = require("drizzle-orm/pg-core");
const drizzle_orm_1 = require("drizzle-orm");
var Zone;
(function (Zone) {
    Zone["Cold"] = "cold";
    Zone["Dry"] = "dry";
})(Zone || (exports.Zone = Zone = {}));
exports.zones = (0, pg_core_1.pgEnum)("zone", [Zone.Cold, Zone.Dry]);
exports.parts = (0, pg_core_1.pgTable)("parts", {
    id: (0, pg_core_1.uuid)("id").primaryKey().default((0, drizzle_orm_1.sql) `gen_random_uuid()`),
    name: (0, pg_core_1.text)("name").notNull(),
    zone: (0, exports.zones)("zone").default(Zone.Dry),
});
//# sourceMappingURL=parts.table.js.map
