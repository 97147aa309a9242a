"use strict";
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    for (var k in mod) result[k] = mod[k];
    result.default = mod;
    return result;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.stockRelations = exports.stock = exports.archive = void 0;
const pg = __importStar(require("drizzle-orm/pg-core"));
const drizzle_orm_1 = require("drizzle-orm");
const all = require("..");
exports.stock = pg.pgTable("stock", {
    partId: pg.uuid("part_id").references(() => all.parts.id),
    shelf: pg.smallint("shelf").notNull(),
    amount: pg.doublePrecision("amount").default(0),
}, (table) => ({
    key: pg.primaryKey({ columns: [table.partId, table.shelf] }),
    amounts: pg.index("stock_amounts").on(table.amount.desc().nullsLast()),
}));
exports.archive = pg.pgSchema("archive");
exports.stockRelations = (0, drizzle_orm_1.relations)(exports.stock, ({ one }) => ({
    part: one(all.parts, { fields: [exports.stock.partId], references: [all.parts.id] }),
}));
