import {
  region,
  sample,
  sites
} from "./chunk-AAAA1111.js";
import units from "./units.json" with { type: "json" };

// src/views.ts
import { pgTable, text, varchar } from "drizzle-orm/pg-core";
var unit = pgTable("unit", {
  code: varchar("code", { length: 8 }).primaryKey(),
  name: text("name").default(units.default.name)
});
export {
  region,
  sample as measurements,
  sites,
  unit
};
