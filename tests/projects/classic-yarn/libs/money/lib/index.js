"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.money = exports.precision = void 0;
const { numeric } = require("drizzle-orm/pg-core");
exports.precision = { precision: 19, scale: 4 };
const money = (name) => numeric(name, exports.precision);
exports.money = money;
